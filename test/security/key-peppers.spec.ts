import { generateKey, Keyring, MasterKeys } from '@latchkey/common';
import { Database } from '@latchkey/database';
import {
  createProject,
  createProjectKey,
  createService,
  createTestDatabase,
  databaseUses,
  type Person,
  projectOutcome,
  signUp,
  somebodyWaits,
  TestApp,
  type TestDatabase,
  type TestProject,
  verify,
  withKey,
} from '@latchkey/testing';
import { createPepperRotation } from '../../apps/api/src/operator/pepper-rotation.js';

const whoami = '/api/v1/whoami';

/** Each of them waits for many requests. */
jest.setTimeout(60_000);

let database: TestDatabase;
let secret: string;
let nodes: TestApp[];
let ada: Person;
let project: TestProject;
beforeEach(async () => {
  database = await createTestDatabase();
  const first = await TestApp.start({ databaseUrl: database.url });
  ({ secret } = first);
  nodes = [first, await TestApp.start({ databaseUrl: database.url, secret })];
  ada = await signUp(first);
  project = await createProject(ada);
});
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await database.drop();
});

/** The operator's command, as a process of its own would do it: it knows no pepper from before. */
const rotation = () =>
  createPepperRotation({
    database: new Database(nodes[0].dataSource),
    keyring: new Keyring(secret),
    masterKeys: new MasterKeys(secret),
  });
const make = async () => (await createProjectKey(ada.client, project)).key;
const makeMany = async (count: number) => {
  const keys: string[] = [];
  while (keys.length < count) keys.push(await make());
  return keys;
};
const ask = async (node: TestApp, key: string) => projectOutcome(await withKey(node.client(), key).get(whoami));
const seen = (key: string) => Promise.all(nodes.map((node) => ask(node, key)));
const stored = () =>
  nodes[0].dataSource.query<{ hash: Buffer; pepper: number }[]>('SELECT hash, pepper FROM api_key_secrets');
const versions = async () => new Set((await stored()).map(({ pepper }) => pepper));

describe('A rotation of the pepper', () => {
  it('refuses no key on any node at any moment, while keys are made, rotated and revoked', async () => {
    const keys = await makeMany(30);
    const rotated = { done: false };
    const answers = new Map<string, number>();
    const callers = Array.from({ length: 20 }, async (_, caller) => {
      for (let turn = caller; !rotated.done; turn++) {
        const answer = await ask(nodes[turn % nodes.length], keys[turn % keys.length]);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    });
    const revoked: string[] = [];
    const renewed: string[] = [];
    const changes = (async () => {
      while (!rotated.done) {
        const { id, key } = await createProjectKey(ada.client, project);
        const { body } = await ada.client.post(`${project.keysPath}/${id}/rotate`, { graceSeconds: 3600 });
        expect(await seen(key)).toEqual(['200', '200']);
        expect(await seen(body.data.key as string)).toEqual(['200', '200']);
        renewed.push(key, body.data.key as string);
        const other = await createProjectKey(ada.client, project);
        expect((await ada.client.delete(`${project.keysPath}/${other.id}`)).status).toBe(200);
        revoked.push(other.key);
        expect(await seen(other.key)).toEqual(['401 AUTH_INVALID', '401 AUTH_INVALID']);
      }
    })();
    try {
      for (let version = 1; version <= 3; version++) {
        expect(await rotation().run({ batch: 3 })).toMatchObject({ version, resumed: false, stopped: false });
        expect(await versions()).toEqual(new Set([version]));
      }
    } finally {
      rotated.done = true;
      await Promise.all([...callers, changes]);
    }
    expect([...answers.keys()]).toEqual(['200']);
    for (const key of renewed) expect(await seen(key)).toEqual(['200', '200']);
    for (const key of revoked) expect(await seen(key)).toEqual(['401 AUTH_INVALID', '401 AUTH_INVALID']);
  });

  it('leaves no hash that the pepper before could make, and keeps the new one sealed', async () => {
    const [key] = await makeMany(1);
    const before = new Keyring(secret).hash('api-key', key);
    expect((await stored())[0].hash).toEqual(before);
    await rotation().run();
    expect((await stored())[0].hash).not.toEqual(before);
    const made = await make();
    expect((await stored()).map(({ hash }) => hash)).not.toContainEqual(new Keyring(secret).hash('api-key', made));
    expect(await versions()).toEqual(new Set([1]));
    await nodes[0].dataSource.query('UPDATE key_peppers SET sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40))');
    await expect(rotation().run()).rejects.toThrow();
  });

  it('brings the credentials of services along, too', async () => {
    const service = await createService(nodes[0]);
    const verdicts = async () => [
      (await verify(service.client, 'nothing')).code,
      (await verify(nodes[1].client().with({ authorization: `Bearer ${service.key}` }), await make())).code,
    ];
    expect(await verdicts()).toEqual(['NOT_FOUND', 'VALID']);
    await rotation().run();
    expect(await versions()).toEqual(new Set([1]));
    expect(await verdicts()).toEqual(['NOT_FOUND', 'VALID']);
  });

  it('goes on where it was stopped or broke off, and keys work in between', async () => {
    const keys = await makeMany(6);
    const stop = new AbortController();
    const stopped = await rotation().run({ batch: 2, signal: stop.signal, report: () => stop.abort() });
    expect(stopped).toEqual({ done: 2, total: 6, version: 1, resumed: false, stopped: true });
    const broken = rotation().run({
      batch: 2,
      report: () => {
        throw new Error('The process ends here.');
      },
    });
    await expect(broken).rejects.toThrow('The process ends here.');
    expect(await versions()).toEqual(new Set([0, 1]));
    for (const key of keys) expect(await seen(key)).toEqual(['200', '200']);
    expect(await rotation().run()).toEqual({ done: 2, total: 2, version: 1, resumed: true, stopped: false });
    for (const key of keys) expect(await seen(key)).toEqual(['200', '200']);
  });

  it('is one rotation when twenty are begun at once', async () => {
    const keys = await makeMany(10);
    const rotations = Array.from({ length: 20 }, rotation);
    // Held back until somebody waits: else the first could be done before the last looks.
    const gate = nodes[1].dataSource.createQueryRunner();
    await gate.query('BEGIN; LOCK TABLE key_peppers IN SHARE MODE');
    const all = Promise.all(rotations.map((one) => one.run({ batch: 1 })));
    await somebodyWaits(nodes[1]);
    await gate.query('COMMIT');
    await gate.release();
    const results = await all;
    const [{ count }] = await nodes[0].dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int FROM key_peppers WHERE finished_at IS NOT NULL',
    );
    expect(results.filter(({ resumed }) => !resumed)).toHaveLength(count);
    expect(await versions()).toEqual(new Set([count]));
    for (const key of keys) expect(await seen(key)).toEqual(['200', '200']);
  });

  it('makes an unknown key cost what it did, and a key of a wrong checksum nothing', async () => {
    const [key] = await makeMany(1);
    for (let version = 1; version <= 3; version++) await rotation().run();
    expect(await ask(nodes[0], key)).toBe('200');
    const unknown = generateKey('project');
    const wrong = `${unknown.slice(0, -1)}${unknown.endsWith('A') ? 'B' : 'A'}`;
    expect(await databaseUses(nodes[0], () => ask(nodes[0], unknown))).toBe(1);
    expect(await databaseUses(nodes[0], () => ask(nodes[0], wrong))).toBe(0);
  });

  it('lets a node that knows no pepper yet make keys under the newest one', async () => {
    await rotation().run();
    const key = await make();
    expect(await versions()).toEqual(new Set([1]));
    expect(await seen(key)).toEqual(['200', '200']);
  });
});
