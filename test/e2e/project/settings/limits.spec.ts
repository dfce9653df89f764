import {
  createProject,
  createProjectKey,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/settings';
const kibibytes = (count: number, character = 'x') => character.repeat(count * 1024);
/** As many bytes of UTF-8, in fewer characters. */
const wide = (count: number, character = '€') =>
  character.repeat(Math.floor((count * 1024) / 3)) + 'x'.repeat((count * 1024) % 3);
const named = (count: number, value = 'v') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`NAME_${index}`, value]));

let app: TestApp;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  const ada = await signUp(app);
  key = await createProjectKey(ada.client, await createProject(ada));
});
afterAll(() => app.stop());

const send = (body: unknown) => key.client.post(`${path}/update`, body);
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('The settings take', () => {
  it.each<[string, string, unknown]>([
    ['64 KiB of prompt', 'sandboxSystemPrompt', kibibytes(64)],
    ['64 KiB of prompt beside space that is cut off', 'issueDiscoveryPrompt', `${kibibytes(64)}\n`],
    ['64 KiB of CLAUDE.md in wide characters', 'claudeMd', wide(64)],
    ['200 skills', 'selectedSkills', Array.from({ length: 200 }, (_, index) => `skill-${index}`)],
    ['an identifier of 200 characters', 'selectedCommands', ['x'.repeat(200)]],
    ['no script at all', 'selectedScripts', []],
    ['200 variables', 'envVars', named(200)],
    ['a variable of 32 KiB', 'envVars', { BIG: kibibytes(32, 's') }],
    ['a variable of 32 KiB in wide characters', 'deployEnvVars', { BIG: wide(32, '₤') }],
    ['a variable whose name has 256 characters', 'envVars', { ['A'.repeat(256)]: 'x' }],
    ['variables with names that objects know', 'envVars', { toString: 'a', valueOf: 'b', then: 'c', toJSON: 'd' }],
    ['50 credentials', 'testUserCredentials', named(50)],
    ['a credential of 4 KiB', 'testUserCredentials', { password: kibibytes(4, 's') }],
    ['a credential by any name', 'testUserCredentials', { 'Ada’s PIN (näme)': '123456789' }],
    ['a key of 4 KiB', 'convexDeployKey', kibibytes(4, 's')],
    ['a key of one character', 'convexDevKey', 'x'],
    ['a line of 200 characters', 'learningTemplateId', 'x'.repeat(200)],
    ['an address at a machine without dots in its user', 'gitCommitEmail', 'a@b.co'],
    ['the address of a bot', 'gitCommitEmail', '41898282+github-actions[bot]@users.noreply.github.com'],
  ])('%s', async (_, field, value) => {
    expect(projectOutcome(await send({ [field]: value }))).toBe('200');
  });
});

describe('400: The settings refuse', () => {
  it.each<[string, string, unknown]>([
    ['more than 64 KiB of prompt', 'sandboxSystemPrompt', `${kibibytes(64)}x`],
    ['more than 64 KiB of CLAUDE.md in wide characters', 'claudeMd', `${wide(64)}x`],
    ['far more than 64 KiB of prompt', 'issueDiscoveryPrompt', kibibytes(600)],
    ['201 skills', 'selectedSkills', Array.from({ length: 201 }, (_, index) => `skill-${index}`)],
    ['201 variables', 'envVars', named(201)],
    ['201 variables for deployments', 'deployEnvVars', named(201)],
    ['51 credentials', 'testUserCredentials', named(51)],
    ['variables as a list', 'envVars', ['A=1']],
    ['variables as text', 'envVars', 'A=1'],
    ['a key that is empty', 'convexDeployKey', ' '],
    ['a key of more than 4 KiB', 'convexDevKey', `${kibibytes(4, 's')}x`],
    ['a key that is no text', 'convexDevKey', 1],
    ['a line of 201 characters', 'learningTemplateId', 'x'.repeat(201)],
    ['a model of 201 characters', 'learningModel', 'x'.repeat(201)],
    ['a template of 201 characters', 'mergingTemplateId', 'x'.repeat(201)],
    ['another model of 201 characters', 'mergingModel', 'x'.repeat(201)],
    ['two lines where there is one', 'gitCommitName', 'Bot\n[core] sshCommand = x'],
    ['what is no address', 'gitCommitEmail', 'bot'],
    ['an address with more around it', 'gitCommitEmail', 'Bot <bot@example.com>'],
    ['an empty address', 'gitCommitEmail', ''],
    ['an address of more than 254 characters', 'gitCommitEmail', `bot@${'x'.repeat(250)}.com`],
    ['NUL in a prompt', 'claudeMd', 'a\u0000b'],
    ['a number for a prompt', 'claudeMd', 1],
    ['a field that is not known', 'envVarz', {}],
    ['the time of the change', 'updatedAt', null],
  ])('%s', async (_, field, value) => {
    const before = (await key.client.get(path)).text;
    expect(wrong(await send({ [field]: value }))).toEqual([400, 'VALIDATION', field]);
    expect((await key.client.get(path)).text).toBe(before);
  });

  it.each<[string, string, unknown, string]>([
    ['an empty identifier', 'selectedSkills', ['ok', ' '], 'selectedSkills.1'],
    ['an identifier of 201 characters', 'selectedCommands', ['x'.repeat(201)], 'selectedCommands.0'],
    ['an identifier that is no text', 'selectedScripts', [1], 'selectedScripts.0'],
    ['a variable whose name has a hyphen', 'envVars', { 'MY-VAR': 'x' }, 'envVars.MY-VAR'],
    ['a variable whose name begins with a digit', 'deployEnvVars', { '1A': 'x' }, 'deployEnvVars.1A'],
    ['a variable without a name', 'envVars', { '': 'x' }, 'envVars'],
    ['a variable whose name has 257 characters', 'envVars', { ['A'.repeat(257)]: 'x' }, 'envVars'],
    ['a variable whose name ends in a new line', 'envVars', { 'A\n': 'x' }, 'envVars'],
    ['a variable of more than 32 KiB', 'envVars', { OK: 'x', BIG: `${kibibytes(32, 's')}s` }, 'envVars.BIG'],
    ['one in wide characters', 'deployEnvVars', { BIG: `${wide(32, '₤')}x` }, 'deployEnvVars.BIG'],
    ['a variable that is a number', 'envVars', { PORT: 80 }, 'envVars.PORT'],
    ['a variable that is null', 'envVars', { PORT: null }, 'envVars.PORT'],
    ['a variable that is an object', 'envVars', { A: { B: 'c' } }, 'envVars.A'],
    ['a variable with NUL', 'envVars', { A: 'b\u0000c' }, 'envVars.A'],
    ['a credential of more than 4 KiB', 'testUserCredentials', { a: `${kibibytes(4, 's')}x` }, 'testUserCredentials.a'],
    ['a credential without a name', 'testUserCredentials', { '': 'x' }, 'testUserCredentials'],
    ['a credential with a name of NUL', 'testUserCredentials', { '\u0000': 'x' }, 'testUserCredentials'],
    ['a credential that is an object', 'testUserCredentials', { a: { b: 'c' } }, 'testUserCredentials.a'],
  ])('%s', async (_, field, value, named) => {
    expect(wrong(await send({ [field]: value }))).toEqual([400, 'VALIDATION', named]);
  });

  it('half of a surrogate pair, wherever it is', async () => {
    expect(wrong(await send(String.raw`{"envVars":{"A":"\ud800"}}`))).toEqual([400, 'VALIDATION', 'envVars.A']);
    expect(wrong(await send(String.raw`{"convexDevKey":"\udc00x"}`))).toEqual([400, 'VALIDATION', 'convexDevKey']);
    expect(wrong(await send(String.raw`{"claudeMd":"\ud800"}`))).toEqual([400, 'VALIDATION', 'claudeMd']);
    const credential = String.raw`{"testUserCredentials":{"\ud800":"x"}}`;
    expect(wrong(await send(credential))).toEqual([400, 'VALIDATION', 'testUserCredentials']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a variable that is named %s', async (name) => {
    for (const field of ['envVars', 'deployEnvVars', 'testUserCredentials']) {
      expect(wrong(await send(`{"${field}":{"${name}":"x"}}`))).toEqual([400, 'VALIDATION', name]);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('a masked value, with which a client would overwrite the secret that it was shown', async () => {
    const secrets = {
      testUserCredentials: { password: 'quiet-harbour', pin: '1234' },
      convexDeployKey: 'prod:12345678',
    };
    const { data } = (await send(secrets)).body;
    for (const field of ['testUserCredentials', 'convexDeployKey'] as const) {
      const { status, body } = await send({ [field]: data[field] });
      expect([status, body.error.code]).toEqual([400, 'VALIDATION']);
      expect(body.error.message).toMatch(/is masked: send the value itself, or leave the field out$/);
    }
    const [named] = [await send({ testUserCredentials: { ...secrets.testUserCredentials, pin: '••••••••' } })];
    expect(wrong(named)).toEqual([400, 'VALIDATION', 'testUserCredentials.pin']);
    const kept = (await key.client.get('/api/v1/project/secrets')).body.data;
    expect(kept).toMatchObject(secrets);
  });

  it('the variable by its name, as it was written', async () => {
    const { body } = await send({ envVars: { DATABASE_URL: 5 } });
    expect(body.error).toMatchObject({
      message: 'Env vars.DATABASE_URL must be a string',
      field: 'envVars.DATABASE_URL',
    });
  });
});

describe('413: The settings', () => {
  it('take no more than 1 MiB at a time, whatever is in it', async () => {
    const big = { envVars: Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`V${i}`, kibibytes(32, 's')])) };
    expect(projectOutcome(await send(big))).toBe('413 PAYLOAD_TOO_LARGE');
  });

  it('take almost as much', async () => {
    const big = { envVars: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`V${i}`, kibibytes(32, 's')])) };
    const { status, body } = await send(big);
    expect([status, body.data.envVars]).toEqual([200, big.envVars]);
  });
});
