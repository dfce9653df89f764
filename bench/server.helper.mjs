// What every benchmark of a running server needs: one of its own, on a free port, with limits off.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from '../scripts/build.mjs';

const limits = 'ACCOUNT SIGN_IN SIGN_UP RECOVERY SIGN_IN_FAILURES BAD_CREDENTIALS SECRET_KEY FREE PRO ENTERPRISE';

/**
 * Starts the built server on the embedded database in a directory of its own.
 * @param {Record<string, string>} env on top of the environment, with all limits off
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startServer(env = {}) {
  ensureBuilt((line) => process.stderr.write(`${line}\n`));
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const port = await freePort();
  const off = Object.fromEntries(limits.split(' ').map((name) => [`RATE_LIMIT_${name}`, 'off']));
  const own = { ...off, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../dist/apps/api/src/main.js')], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([untilAnswers(url), exited.then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)))]);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exited;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(url) {
  for (;;) {
    const answered = await fetch(`${url}/api/user/me`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await delay(20);
  }
}
