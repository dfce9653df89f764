import { createProject, createProjectKey, signUp, TestApp, type TestProjectKey } from '@latchkey/testing';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../../libs/database/src/embedded/fixtures/until.js';

const program = `${__dirname}/../../../../examples/runner/runner.mjs`;

let app: TestApp;
let key: TestProjectKey;
let directory: string;
const runners = new Set<ChildProcess>();
beforeAll(async () => {
  app = await TestApp.start();
  directory = mkdtempSync(join(tmpdir(), 'latchkey-runner-'));
});
beforeEach(async () => {
  const ada = await signUp(app);
  key = await createProjectKey(ada.client, await createProject(ada));
});
afterEach(async () => {
  for (const runner of runners) if (runner.kill('SIGKILL')) await once(runner, 'close');
  runners.clear();
});
afterAll(async () => {
  await app.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** Starts a runner with a lease of three seconds, so that it is heard of every second. */
function startRunner(options: string[] = ['--once'], text = key.key, more: Readonly<Record<string, string>> = {}) {
  const env = {
    ...more,
    PATH: process.env.PATH,
    LATCHKEY_URL: app.url,
    LATCHKEY_KEY: text,
    LATCHKEY_LEASE_SECONDS: '3',
  };
  const runner = spawn(process.execPath, [program, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  runners.add(runner);
  const texts: string[] = [];
  for (const stream of [runner.stdout, runner.stderr]) stream.on('data', (chunk) => texts.push(String(chunk)));
  const ended = new Promise<Ended>((resolve) => {
    runner.once('close', (code) => {
      runners.delete(runner);
      resolve({ code, text: texts.join('') });
    });
  });
  return { runner, ended };
}

interface Started {
  readonly id: string;
}

/** A run of a workflow whose steps are these commands. */
async function start(...commands: (string | undefined)[]): Promise<Started> {
  const steps = commands.map((instructions, index) => ({ name: `Step ${index + 1}`, instructions }));
  const workflow = await key.client.post('/api/v1/workflows/create', { name: 'Commands', steps });
  const body = { workflowId: workflow.body.data.id, prompt: 'Say it.', branchName: 'fix/it' };
  return (await key.client.post('/api/v1/runs/start', body)).body.data as Started;
}
const read = async ({ id }: Started) => (await key.client.get(`/api/v1/runs/${id}`)).body.data;
const mark = (name: string) => join(directory, `${name}-${key.id}`);
const content = (path: string) => readFileSync(path, { encoding: 'utf8', flag: 'a+' });

describe('the example of a runner', () => {
  it('works off all runs that wait, each step in its order, and ends', async () => {
    const [one, two] = [
      await start('echo one', undefined, 'echo two >&2'),
      await start('echo "$RUN_PROMPT $RUN_BRANCH"'),
    ];
    expect(await startRunner().ended).toEqual({ code: 0, text: 'run 1 completed\nrun 2 completed\n' });
    const done = { status: 'completed', progress: 100, error: null, attempts: 1, finishedAt: expect.any(String) };
    expect(await read(one)).toMatchObject({ ...done, output: 'one\ntwo', currentStepLabel: 'Step 3' });
    expect(await read(two)).toMatchObject({ ...done, output: 'Say it. fix/it' });
    const { body } = await key.client.get('/api/v1/sandboxes');
    expect(body.data).toMatchObject([{ status: 'killed' }, { status: 'killed' }]);
  });

  it('gives commands the secrets of the project, keeps provider keys out of the output, and keeps its own key', async () => {
    await key.client.post('/api/v1/project/settings/update', { envVars: { GREETING: 'hello' } });
    await key.client.post('/api/v1/project/provider-keys/set', { provider: 'anthropic', key: 'sk-ant-not-a-key' });
    const run = await start('echo "$GREETING [$ANTHROPIC_API_KEY] [$LATCHKEY_KEY]"');
    await startRunner().ended;
    expect(await read(run)).toMatchObject({ status: 'completed', output: 'hello [***] []' });
  });

  it('shows no part of a provider key where the output is cut', async () => {
    const secret = `sk-ant-${'0123456789'.repeat(3)}-the-end-of-it`;
    await key.client.post('/api/v1/project/provider-keys/set', { provider: 'anthropic', key: secret });
    const kept = 65_536 - '-the-end-of-it'.length;
    const run = await start(`printf %s "$ANTHROPIC_API_KEY"; head -c ${kept} /dev/zero | tr '\\0' x`);
    await startRunner().ended;
    expect((await read(run)).output).toMatch(/^\*{0,3}x+$/);
  });

  it('finishes runs whose output grows where it is normalised', async () => {
    const run = await start(`yes "$(printf '\\340\\245\\230')" | head -c 65536`);
    expect((await startRunner().ended).text).toBe('run 1 completed\n');
    expect((await read(run)).output).toMatch(/^(\u0915\u093c\n?)+$/);
  });

  it('lets a run fail whose command cannot be started, and goes on with the next', async () => {
    const large = (name: string, count: number, size: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}_${index}`, 'v'.repeat(size)]));
    await key.client.post('/api/v1/project/settings/update', { envVars: large('PROJECT', 30, 32_000) });
    const run = await start('echo never');
    expect((await startRunner(['--once'], key.key, large('RUNNER', 12, 115_000)).ended).text).toBe('run 1 failed\n');
    expect((await read(run)).error).toBe('Step 1, Step 1, spawn E2BIG.');
  });

  it('goes on without secrets where its key may not read them', async () => {
    const run = await start('echo "[$ANTHROPIC_API_KEY]"');
    const path = '/api/v1/project/api-keys/generate';
    const { body } = await key.client.post(path, { name: 'runner', scopes: ['runs:execute'] });
    expect((await startRunner(['--once'], body.data.key as string).ended).code).toBe(0);
    expect(await read(run)).toMatchObject({ status: 'completed', output: '[]' });
  });

  it('lets a run fail by a step that fails, and does not begin the next', async () => {
    const run = await start('echo before', 'echo why; exit 3', `echo after > '${mark('after')}'`);
    expect(await startRunner().ended).toEqual({ code: 0, text: 'run 1 failed\n' });
    const failed = { status: 'failed', error: 'Step 2, Step 2, ended with 3.', output: 'before\nwhy', progress: 33 };
    expect(await read(run)).toMatchObject(failed);
    expect(content(mark('after'))).toBe('');
  });

  it('keeps the end of what is too long, whole characters of it', async () => {
    const run = await start(`yes 'ä€😀' | head -c 300000; printf '\\000\\377end'`);
    await startRunner().ended;
    const { status, output } = await read(run);
    expect([status, Buffer.byteLength(output as string) <= 65_536]).toEqual(['completed', true]);
    expect((output as string).length).toBeGreaterThan(20_000);
    expect(output).toMatch(/^[ä€😀\n]+\uFFFD+end$/u);
  });

  it('kills what a run has started when it is cancelled, and goes on with the next', async () => {
    // The runner waits until nobody holds the output of the command any more: until all of it is gone.
    const command = `echo $$ > '${mark('started')}'; (trap '' HUP; sleep 600 & wait); echo after > '${mark('cancelled')}'`;
    const run = await start(command);
    const { ended } = startRunner();
    await until(() => content(mark('started')).endsWith('\n'));
    const next = await start('echo next');
    expect((await key.client.post(`/api/v1/runs/${run.id}/cancel`)).body.data.status).toBe('cancelled');
    expect(await ended).toEqual({ code: 0, text: 'run 1 dropped\nrun 2 completed\n' });
    expect(await read(run)).toMatchObject({ status: 'cancelled', output: null });
    expect((await read(next)).output).toBe('next');
    expect(content(mark('cancelled'))).toBe('');
  });

  it('is told to stop: kills its command, and leaves the run to another runner', async () => {
    const run = await start(`echo x >> '${mark('begun')}'; test "$(wc -l < '${mark('begun')}')" -gt 1 || sleep 600`);
    const { runner, ended } = startRunner([]);
    await until(() => content(mark('begun')) !== '');
    runner.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, text: 'run 1 dropped\n' });
    expect((await read(run)).status).toBe('running');
    app.clock.advance(4);
    expect((await startRunner().ended).text).toBe('run 1 completed\n');
    expect(await read(run)).toMatchObject({ status: 'completed', attempts: 2 });
  });

  it('says why it cannot work', async () => {
    const { body } = await key.client.post('/api/v1/project/api-keys/generate', { name: 'x', scopes: ['runs:read'] });
    expect(await startRunner(['--once'], body.data.key as string).ended).toEqual({
      code: 1,
      text: "This key does not have the required 'runs:execute' scope.\n",
    });
    expect((await startRunner(['--once'], '').ended).text).toMatch(/^Set LATCHKEY_URL/);
  });

  it('waits as long as a limit asks it to', async () => {
    const limited = await TestApp.start({
      databaseUrl: app.databaseUrl,
      secret: app.secret,
      env: { RATE_LIMIT_FREE: '2/1' },
    });
    const run = await start('echo late');
    const env = { PATH: process.env.PATH, LATCHKEY_URL: limited.url, LATCHKEY_KEY: key.key };
    const runner = spawn(process.execPath, [program, '--once'], { env, stdio: 'ignore' });
    runners.add(runner);
    const [code] = (await once(runner, 'close')) as [number];
    expect(code).toBe(0);
    expect(await read(run)).toMatchObject({ status: 'completed', output: 'late' });
    await limited.stop();
  });
});
