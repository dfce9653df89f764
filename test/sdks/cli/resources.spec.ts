import {
  createPlace,
  createProject,
  createToken,
  createWorkflow,
  logIn,
  type Person,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';
import { ended, printed, Terminal } from './cli.js';

let app: TestApp;
let ada: Person;
let place: TestPlace;
let terminal: Terminal;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  place = await createPlace(ada);
  terminal = await Terminal.of(ada, app.url);
});
afterEach(() => terminal.remove());

/** What a command prints for people; it has to succeed. */
async function text(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await terminal.run(...args);
  if (code !== 0) throw new Error(`latchkey ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}
const linesOf = (printedText: string) => printedText.trimEnd().split('\n');
/** With a JWT of a session, which may do all that its person may. */
async function asPerson(): Promise<void> {
  terminal.remove();
  terminal = new Terminal({ LATCHKEY_URL: app.url, LATCHKEY_TOKEN: (await logIn(app, ada)).accessToken });
  await use();
}
const use = () => terminal.json('projects', 'use', place.project.id);

describe('latchkey orgs and projects', () => {
  it('lists organizations, and remembers one', async () => {
    const [own] = await terminal.json('orgs', 'list');
    expect(own).toMatchObject({ id: ada.organizationId, role: 'owner' });
    expect(linesOf(await text('orgs', 'list'))).toEqual([
      expect.stringMatching(/^ID +SLUG +NAME +ROLE$/),
      expect.stringMatching(new RegExp(`^${ada.organizationId} .* owner$`)),
    ]);
    expect(await text('orgs', 'use', own.slug as string)).toMatch(/^Commands are about .* from now on\.\n$/);
    expect(terminal.stored()).toEqual({ url: app.url, organizationId: ada.organizationId });
    expect(await terminal.failure('orgs', 'use', 'nobody')).toEqual([4, 'NOT_FOUND']);
  });

  it('makes, lists, shows and deletes projects', async () => {
    const made = await terminal.json(
      'projects',
      'create',
      'Tide tables',
      '--slug',
      'tide',
      '--description',
      'Of ports',
    );
    expect(made).toMatchObject({ name: 'Tide tables', slug: 'tide', description: 'Of ports' });
    expect(await text('projects', 'create', 'Moon')).toMatch(/^NAME +Moon$/m);
    expect(await text('projects', 'list')).toMatch(new RegExp(`^${made.id} +tide +Tide tables +owner`, 'm'));
    expect(await terminal.json('projects', 'show', 'tide')).toEqual(made);
    expect(await text('projects', 'show', 'tide')).toMatch(/^DESCRIPTION +Of ports$/m);
    expect(await terminal.failure('projects', 'delete', 'tide')).toEqual([2, 'USAGE']);
    expect(await text('projects', 'delete', 'tide', '--yes')).toBe('Tide tables is deleted.\n');
    expect(await terminal.failure('projects', 'show', 'tide')).toEqual([4, 'NOT_FOUND']);
  });

  it('lists as many as it is told, and says that there are more', async () => {
    const bob = await signUp(app);
    for (let count = 0; count < 3; count++) await createProject(bob);
    const other = await Terminal.of(bob, app.url);
    const { stdout, stderr } = await other.run('projects', 'list', '--limit', '2');
    expect([linesOf(stdout).length, stderr]).toEqual([3, 'There are more than these 2: see them with --all.\n']);
    expect(await other.json('projects', 'list', '--all')).toHaveLength(3);
    expect(await other.failure('projects', 'list', '--limit', 'many')).toEqual([2, 'USAGE']);
    expect((await other.run('keys', 'list', '--personal', '--limit', '3')).stderr).toBe('');
    other.remove();
  });

  it('asks which project is meant', async () => {
    expect(await terminal.failure('keys', 'list')).toEqual([2, 'USAGE']);
    await use();
    expect(await terminal.json('projects', 'show')).toMatchObject({ id: place.project.id });
    expect(await text('projects', 'use', place.project.id)).toMatch(/^Commands are about Project \d+ from now on\.\n$/);
  });

  it('prints names of other people without what terminals obey', async () => {
    const { name } = await terminal.json('projects', 'create', 'a\u001b[31mb');
    expect(name).toBe('a\u001b[31mb');
    expect(await text('projects', 'list', '--all')).not.toContain('\u001b');
  });
});

describe('latchkey keys', () => {
  it.each([
    ['of a project', [], 'runs:read', /^cc_live_/],
    ['of the organization', ['--workspace'], 'read', /^wk_live_/],
    ['of a person', ['--personal'], 'user:read', /^ba_/],
  ])('makes, lists, rotates and revokes keys %s', async (_, kind, scope, looks) => {
    await asPerson();
    const made = await terminal.json('keys', 'create', 'deploy', '--scope', scope, '--expires', '30d', ...kind);
    expect(made).toMatchObject({ name: 'deploy', key: expect.stringMatching(looks), scopes: [scope] });
    expect(Date.parse(made.expiresAt as string) - app.clock.now().getTime()).toBeLessThanOrEqual(30 * 86_400_000);
    const listed = await text('keys', 'list', ...kind);
    expect(listed).toContain(made.id);
    expect(listed).not.toContain(made.key);
    const rotated = await terminal.json('keys', 'rotate', made.id as string, '--grace', '1h', ...kind);
    expect(rotated.key).toMatch(looks);
    expect(rotated.key).not.toBe(made.key);
    expect(await terminal.failure('keys', 'revoke', made.id as string, ...kind)).toEqual([2, 'USAGE']);
    expect(await text('keys', 'revoke', made.id as string, '--yes', ...kind)).toBe(`${made.id} is revoked.\n`);
    const now = (await terminal.json('keys', 'list', '--all', '--revoked', ...kind)) as {
      id: string;
      revokedAt: string;
    }[];
    expect(now.find(({ id }) => id === made.id)?.revokedAt).not.toBeNull();
  });

  it('prints the key alone where it is told to be quiet', async () => {
    await asPerson();
    const { stdout, stderr } = await terminal.run('keys', 'create', 'ci', '--scope', 'runs:read', '--quiet');
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^cc_live_\w+\n$/), '']);
    const shown = await terminal.run('keys', 'create', 'ci', '--scope', 'runs:read', 'runs:write', '--test');
    expect(shown.stdout).toMatch(/^KEY +cc_test_\w+$/m);
    expect(shown.stderr).toBe('The key is shown this once: keep it now.\n');
  });

  it('gives no key more than the token may do that makes it', async () => {
    await use();
    const create = (scope: string) => terminal.failure('keys', 'create', 'ci', '--scope', scope);
    expect(await create('runs:read')).toEqual([1, 'API_KEY_MISSING_SCOPES']);
    expect(await terminal.json('keys', 'create', 'ci', '--scope', 'projects:read')).toMatchObject({ name: 'ci' });
    expect(await terminal.failure('keys', 'create', 'ci', '--workspace')).toEqual([1, 'FORBIDDEN']);
  });

  it('says what is wrong with what is asked for', async () => {
    await use();
    expect(await terminal.failure('keys', 'create', 'x', '--scope', 'nothing')).toEqual([1, 'VALIDATION_ERROR']);
    expect(await terminal.failure('keys', 'create', 'x', '--expires', 'soon')).toEqual([2, 'USAGE']);
    expect(await terminal.failure('keys', 'create', 'x', '--personal')).toEqual([2, 'USAGE']);
    expect(await terminal.failure('keys', 'list', '--personal', '--workspace')).toEqual([2, 'USAGE']);
    expect((await terminal.failure('keys', 'revoke', 'kak_nothing', '--yes'))[0]).toBe(4);
  });
});

describe('latchkey workflows and runs', () => {
  it('starts, lists, shows and cancels runs', async () => {
    await createWorkflow(place.client, { name: 'Fix an issue' });
    await use();
    const [workflow] = (await terminal.json('workflows', 'list')) as [{ id: string }];
    expect(await text('workflows', 'list')).toMatch(new RegExp(`^${workflow.id} +Fix an issue`, 'm'));
    const run = await terminal.json('runs', 'start', workflow.id, 'Fix it.', '--branch', 'fix');
    expect(run).toMatchObject({ status: 'pending', prompt: 'Fix it.', branchName: 'fix' });
    expect(await text('runs', 'list', '--status', 'pending')).toContain(run.id);
    expect(await terminal.json('runs', 'list', '--status', 'failed')).toEqual([]);
    expect(await text('runs', 'list', '--status', 'failed')).toBe('There are none.\n');
    expect(await text('runs', 'show', run.id as string)).toMatch(/^PROMPT +Fix it\.$/m);
    expect(await terminal.failure('runs', 'cancel', run.id as string)).toEqual([2, 'USAGE']);
    expect(await terminal.json('runs', 'cancel', run.id as string, '--yes')).toMatchObject({ status: 'cancelled' });
    expect(await terminal.failure('runs', 'list', '--status', 'lost')).toEqual([2, 'USAGE']);
  });

  it('watches a run until it is over, and ends as it does', async () => {
    await startRun(place.client, (await createWorkflow(place.client)).id);
    await use();
    const [run] = (await terminal.json('runs', 'list')) as [{ id: string }];
    const child = terminal.start('runs', 'watch', run.id);
    const end = ended(child);
    await printed(child.stderr, /^Run 1: pending, 0%/);
    await ada.client.post(`${place.project.path}/runs/${run.id}/cancel`);
    expect(await end).toEqual({ code: 1, stdout: 'cancelled\n', stderr: expect.stringContaining('Run 1: cancelled') });
    expect(await terminal.run('runs', 'watch', run.id, '--json')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"status": "cancelled"'),
    });
  });
});

describe('what a command ends with', () => {
  it('is a number for each kind of failure', async () => {
    const narrow = await createToken(ada.client, ['user:read']);
    const asNarrow = new Terminal({ LATCHKEY_URL: app.url, LATCHKEY_TOKEN: narrow.key });
    expect(await asNarrow.failure('projects', 'list', '--org', ada.organizationId)).toEqual([
      1,
      'API_KEY_MISSING_SCOPES',
    ]);
    const wrong = new Terminal({ LATCHKEY_URL: app.url, LATCHKEY_TOKEN: 'ba_wrong' });
    expect(await wrong.failure('whoami')).toEqual([3, 'INVALID_API_KEY']);
    const lost = new Terminal({ LATCHKEY_URL: 'http://127.0.0.1:1', LATCHKEY_TOKEN: 'ba_wrong' });
    expect(await lost.failure('whoami')).toEqual([6, 'NO_ANSWER']);
    expect(await terminal.failure('nothing')).toEqual([2, 'USAGE']);
    expect(await terminal.failure('whoami', '--url', 'nowhere')).toEqual([2, 'USAGE']);
    for (const one of [asNarrow, wrong, lost]) one.remove();
  });
});
