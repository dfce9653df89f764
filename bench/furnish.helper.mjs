// What is in the database of a measured server: an account with projects and keys. Few are made over HTTP, as anybody makes
// them; many are written by SQL, as what the first of them became, and those that will be used with hashes as the server
// makes them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const account = { email: 'bench@example.com', password: 'a-long-secure-passphrase' };
const batch = 10_000;

/**
 * An account with 20 projects, a project key and a workspace key.
 * @param {string} url of the server
 * @returns {Promise<{ account: object, key: string, workspaceKey: string }>}
 */
export async function furnish(url) {
  const { ask, organization, project } = await makeAccount(url);
  const { key } = await ask(`${organization}/projects/${project}/api-keys`, { name: 'bench' });
  const { key: workspaceKey } = await ask(`${organization}/api-keys`, { name: 'bench', scopes: ['read'] });
  for (let number = 2; number <= 20; number++) await ask(`${organization}/projects`, { name: `Bench ${number}` });
  return { account, key, workspaceKey };
}

/**
 * Makes an account with a project on a server, and answers a key of the project with every scope.
 * @param {string} url of the server
 */
export async function makeKey(url) {
  const { ask, organization, project } = await makeAccount(url);
  return (await ask(`${organization}/projects/${project}/api-keys`, { name: 'bench' })).key;
}

async function makeAccount(url) {
  let cookie = '';
  const ask = async (path, body) => {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).data;
  };
  await ask('/api/auth/sign-up/email', { ...account, name: 'Bench' });
  await ask('/api/auth/sign-in/email', account);
  const [{ id }] = await ask('/api/user/organizations');
  const organization = `/api/user/organizations/${id}`;
  return { ask, organization, project: (await ask(`${organization}/projects`, { name: 'Bench' })).id };
}

/**
 * Writes project keys, all like the first one of the database.
 * @param {object} database of `openDatabase`
 * @param {{ usable: number, others?: number }} amounts of those whose texts are answered, and of those whose texts nobody
 *   knows, which lie among them
 * @returns {Promise<{ id: string, text: string }[]>}
 */
export async function writeKeys({ client, env }, { usable, others = 0 }) {
  const { displayPrefix, generateKey, Keyring, newId } = await import('../dist/libs/common/src/index.js');
  const keyring = new Keyring(env.SECRET);
  const { rows } = await client.query(`SELECT id FROM api_keys WHERE kind = 'project' ORDER BY id LIMIT 1`);
  if (rows.length === 0) throw new Error('There is no project key to write others like.');
  const rounds = Math.ceil((usable + others) / batch);
  const keys = [];
  for (let round = 1; round <= rounds; round++) {
    const some = [];
    while (keys.length + some.length < Math.ceil((usable * round) / rounds)) {
      some.push({ id: newId(), text: generateKey('project') });
    }
    await insert(client, rows[0].id, [
      some.map(({ id }) => id),
      some.map(({ text }) => displayPrefix(text, 'project')),
      some.map(({ text }) => keyring.hash('api-key', text)),
    ]);
    keys.push(...some);
    const done = Math.ceil((others * (round - 1)) / rounds);
    await insertOthers(client, rows[0].id, done, Math.ceil((others * round) / rounds));
  }
  await client.query('VACUUM (ANALYZE) api_keys, api_key_secrets');
  return keys;
}

const columns = `kind, organization_id, project_id, name, scopes, environment, ceiling, created_by, created_at, updated_at`;

/** Both tables in one statement. `new` has the columns id, prefix and hash; $1 is the key that they are like. */
const writing = (source) => `WITH new AS MATERIALIZED (${source}),
  made AS (
    INSERT INTO api_keys (id, prefix, ${columns})
    SELECT new.id, new.prefix, ${columns.replaceAll(/\w+/g, 'k.$&')} FROM new JOIN api_keys k ON k.id = $1
  )
  INSERT INTO api_key_secrets (hash, key_id, created_at) SELECT hash, id, now() FROM new`;

const insert = (client, like, lists) =>
  client.query(writing('SELECT * FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS new (id, prefix, hash)'), [
    like,
    ...lists,
  ]);

const insertOthers = (client, like, from, to) =>
  client.query(
    writing(`SELECT gen_random_uuid() AS id, 'cc_live_' || substr(md5(i::text), 1, 6) AS prefix,
      sha256(i::text::bytea) AS hash FROM generate_series($2::int, $3::int - 1) AS i`),
    [like, from, to],
  );

/**
 * The credential of another service, made by the operator's command; undefined as long as there is no such command.
 * @param {Record<string, string>} env as the server is started with
 */
export function makeService(env) {
  const command = join(import.meta.dirname, '../dist/apps/api/src/latchkey.js');
  const { status, stdout } = spawnSync(process.execPath, [command, 'service', 'create', 'bench', '--json'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return status === 0 ? /svc_[0-9A-Za-z]{48}/.exec(stdout)?.[0] : undefined;
}
