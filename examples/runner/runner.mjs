#!/usr/bin/env node
// A runner: claims runs of a project, one after another, and executes the instructions of their steps as shell commands.
// Node 20 or newer, nothing else. `--once` ends when no run waits. README.md tells the rest.
import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

// The key is the runner's own: commands do not get it.
const { LATCHKEY_URL: url, LATCHKEY_KEY: key, LATCHKEY_LEASE_SECONDS: leaseText, ...ownEnv } = process.env;
const leaseSeconds = Number(leaseText ?? 60);
const sandbox = { name: `${hostname()}-${process.pid}`.slice(-100), labels: { platform: process.platform } };
const variables = {
  anthropic: 'ANTHROPIC_API_KEY',
  e2b: 'E2B_API_KEY',
  github: 'GITHUB_TOKEN',
  openai: 'OPENAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
};

const stopped = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopped.abort());
const wait = (seconds) => delay(seconds * 1000, undefined, { signal: stopped.signal });

/** Asks the server, and again while it is busy or away. Answers the status beside what the body says. */
async function ask(method, path, body, { tries = 8, ...headers } = {}) {
  const own = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const request = { method, headers: { ...own, ...headers }, body: body && JSON.stringify(body) };
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(`${url}/api/v1/${path}`, request).catch((error) => error);
    const isFinal = answer.status < 500 && answer.status !== 429;
    if (isFinal) return { status: answer.status, ...(await answer.json()) };
    if (attempt === tries) throw answer instanceof Error ? answer : new Error(`${path} answered ${answer.status}`);
    await wait(Number(answer.headers?.get('retry-after')) || Math.min(2 ** (attempt - 1), 30));
  }
}

/** What commands get beside the runner's own environment. A key without secrets:read gets nothing of the project's. */
async function environmentOf({ id, prompt, branchName, githubRepoUrl }) {
  const { data } = await ask('GET', 'project/secrets');
  const keys = Object.entries(data?.providerKeys ?? {}).map(([provider, value]) => [variables[provider], value]);
  const about = { RUN_ID: id, RUN_PROMPT: prompt, RUN_BRANCH: branchName ?? '', RUN_REPOSITORY: githubRepoUrl ?? '' };
  const env = { ...ownEnv, ...Object.fromEntries(keys), ...data?.envVars, ...about };
  return { env, secrets: keys.map(([, value]) => value) };
}

/** Runs one command, and kills it with all that it started on the signal. Answers why it failed, if it did. */
function execute(command, env, signal, onText) {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => {
      kill(child, 'SIGTERM');
      setTimeout(kill, 5_000, child, 'SIGKILL').unref();
    };
    signal.addEventListener('abort', end);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onText);
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, by) => {
      signal.removeEventListener('abort', end);
      resolve(code === 0 ? undefined : `ended with ${by ?? code}`);
    });
  });
}

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Keeps the lease while a run is worked on. Its signal says to stop: the run is cancelled, or somebody else's by now. */
function keepLease(run, state) {
  const lost = new AbortController();
  let heard = Date.now();
  const beat = async () => {
    const body = { ...state, sandboxId: run.sandboxId };
    const { status, data } = await ask('POST', `runs/${run.id}/heartbeat`, body, { tries: 1 }).catch(() => ({}));
    if (status === 200) heard = Date.now();
    const isLost = status === undefined ? Date.now() - heard > leaseSeconds * 1000 : data?.status !== 'running';
    if (isLost) lost.abort();
  };
  const timer = setInterval(beat, (leaseSeconds * 1000) / 3);
  return { signal: AbortSignal.any([lost.signal, stopped.signal]), beat, end: () => clearInterval(timer) };
}

/** The last 64 KiB of a text, from a whole character on. The server takes no more. */
const tail = (text) =>
  Buffer.from(text)
    .subarray(-65_536)
    .toString()
    .replace(/^\uFFFD+/, '');

const hide = (text, secret) => text.replaceAll(secret, '***');

async function work(run) {
  const { env, secrets } = await environmentOf(run);
  const state = { progress: 0 };
  const lease = keepLease(run, state);
  const end = { status: 'completed', output: '', sandboxId: run.sandboxId };
  // Secrets go before the text is cut: half of one would not be known again.
  const keep = (text) => (end.output = tail(secrets.reduce(hide, end.output + text.replaceAll('\0', ''))));
  for (const [index, { name, instructions }] of run.steps.entries()) {
    Object.assign(state, { progress: Math.floor((100 * index) / run.steps.length), currentStepLabel: name });
    await lease.beat();
    if (lease.signal.aborted) break;
    const why = await execute(instructions ?? ':', env, lease.signal, keep).catch((error) => error.message);
    if (why) {
      Object.assign(end, { status: 'failed', error: `Step ${index + 1}, ${name}, ${why}.` });
      break;
    }
  }
  lease.end();
  // A cancelled run has ended. One that this runner drops is another's when the lease has lapsed.
  if (lease.signal.aborted) return log(`run ${run.runNumber} dropped`);
  // As the server keeps it, which may be longer.
  end.output = tail(end.output.normalize());
  const answer = await ask('POST', `runs/${run.id}/finish`, end, { 'idempotency-key': run.sandboxId });
  log(`run ${run.runNumber} ${answer.data?.status ?? `not finished: ${answer.error.message}`}`);
}

const log = (line) => process.stdout.write(`${line}\n`);

async function main() {
  if (!url || !key) throw new Error('Set LATCHKEY_URL, and LATCHKEY_KEY to a project key with the scope runs:execute.');
  for (let idle = 1; !stopped.signal.aborted; idle = Math.min(idle * 2, 15)) {
    const { data: run, error } = await ask('POST', 'runs/claim', { sandbox, leaseSeconds });
    if (error) throw new Error(error.message);
    if (run) [idle] = [0.5, await work(run)];
    else if (process.argv.includes('--once')) return;
    else await wait(idle);
  }
}

main().catch((error) => {
  if (stopped.signal.aborted) return;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
