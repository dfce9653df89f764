// The people and places that a campaign plays in. They are made before anything is disturbed.
import { now } from './history.mjs';

const password = 'quiet-harbour-lantern-42';

/** Gives out words that no other thing of the campaign bears. */
export class Marks {
  constructor() {
    this.count = 0;
  }

  next(what) {
    return `${what} ${++this.count}`;
  }
}

/** How to use each credential that was ever shown, and what it is called in the history. */
export class Credentials {
  constructor() {
    this.all = [];
  }

  /** @param {string} register @param {{ path: string, headers: object }} request that it opens */
  show(register, request) {
    this.all.push({ register, request });
  }

  /** One of them, the latest more often than others. */
  one(dice) {
    const late = dice.happens(0.5) ? this.all.slice(-40) : this.all;
    return dice.one(late);
  }
}

/** What an answer to a credential says of it; undefined where it says nothing, as a 503 does. */
export const seen =
  (register) =>
  ({ status, outcome }) =>
    outcome === 'done' ? [{ register, value: 'on' }] : status === 401 ? [{ register, value: 'off' }] : undefined;

/** Signs a person up and in, with an address that is proven. */
export async function person(client, database, name) {
  const email = `${name}@example.com`;
  await need(
    client.ask({ ...post('/api/auth/sign-up/email', { email, password, name }), kind: 'set up', retry: true }),
  );
  await database((sql) => sql.query('UPDATE users SET verified_at = now() WHERE email = $1', [email]));
  const { cookie } = await need(client.ask({ ...signIn(email), kind: 'set up' }));
  const me = { email, headers: { cookie } };
  const organizations = await need(
    client.ask({ kind: 'set up', path: '/api/user/organizations', headers: me.headers }),
  );
  const profile = await need(client.ask({ kind: 'set up', path: '/api/user/me', headers: me.headers }));
  return { ...me, id: profile.data.id, organizationId: organizations.data[0].id, jwt: jwtOf(client, me.headers) };
}

export const signIn = (email) => post('/api/auth/sign-in/email', { email, password });
export const logIn = (email) => post('/api/v1/auth/login', { email, password });
export const post = (path, body, headers) => ({ method: 'POST', path, body, headers });

/** A JWT of a session, taken anew before it ends. */
function jwtOf(client, headers) {
  let taken = { token: undefined, at: -Infinity };
  return async () => {
    if (now() - taken.at > 600_000) {
      const { outcome, data } = await client.ask({ kind: 'token', ...post('/api/auth/token', undefined, headers) });
      if (outcome === 'done') taken = { token: data.token, at: now() };
    }
    return taken.token;
  };
}

/** An organization with its owner, a second owner, people to invite, a project, and a key of each. */
export async function makeWorld(client, database, name) {
  const owner = await person(client, database, `${name}-owner`);
  const people = [];
  for (const who of ['ada', 'bob', 'cy', 'dan']) people.push(await person(client, database, `${name}-${who}`));
  const organization = `/api/user/organizations/${owner.organizationId}`;
  const make = async (path, body) =>
    (await need(client.ask({ kind: 'set up', ...post(organization + path, body, owner.headers), retry: true }))).data;
  const project = await make('/projects', { name: `${name} project` });
  const projectKey = await make(`/projects/${project.id}/api-keys`, { name: `${name} project key` });
  const workspaceKey = await make('/api-keys', { name: `${name} workspace key`, scopes: ['admin'] });
  const bearer = ({ key }) => ({ authorization: `Bearer ${key}` });
  return {
    name,
    owner,
    people,
    organization,
    project,
    byProject: bearer(projectKey),
    byWorkspace: bearer(workspaceKey),
  };
}

async function need(asked) {
  const answer = await asked;
  if (answer.outcome !== 'done') throw new Error(`The world cannot be made: ${answer.status} ${answer.code}`);
  return answer;
}
