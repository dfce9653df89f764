// npm run bench -- start [rounds]: how long a start takes until the first request is answered, on existing data in the
// embedded database, and how long the stop takes. The rounds of all ways take turns, so that noise meets all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from '../scripts/build.mjs';
import { freePort, median } from './server.helper.mjs';

const root = join(import.meta.dirname, '..');

const ways = {
  'npm start': ['npm', '--prefix', root, '--silent', 'start'],
  'node dist/apps/api/src/main.js': [process.execPath, join(root, 'dist/apps/api/src/main.js')],
};

/** @param {string[]} options how many rounds, 5 unless told */
export default async function bench([rounds = '5']) {
  await ensureBuilt((line) => process.stderr.write(`${line}\n`));
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  try {
    const first = await measure(ways['npm start'], dataDir);
    process.stdout.write(`The very first start, which sets the database up: ${first.start.toFixed(0)} ms\n\n`);
    const results = Object.keys(ways).map((name) => ({ name, start: [], stop: [] }));
    for (let round = 0; round < Number(rounds); round++) {
      for (const result of results) {
        const { start, stop } = await measure(ways[result.name], dataDir);
        result.start.push(start);
        result.stop.push(stop);
      }
    }
    print(results);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure([file, ...args], dataDir) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const began = performance.now();
  const child = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit');
  await Promise.race([firstAnswer(port), exited.then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)))]);
  const answered = performance.now();
  child.kill('SIGTERM');
  await exited;
  return { start: answered - began, stop: performance.now() - answered };
}

async function firstAnswer(port) {
  while (!(await answers(port))) await delay(5);
}

function answers(port) {
  return new Promise((resolve) => {
    get({ port, host: '127.0.0.1', path: '/api/user/me', agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(true));
    }).on('error', () => resolve(false));
  });
}

function print(results) {
  const row = (...cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(10))).join('');
  const ms = (value) => `${value.toFixed(0)} ms`;
  const lines = results.map(({ name, start, stop }) =>
    row(name, ms(median(start)), ms(Math.min(...start)), ms(Math.max(...start)), ms(median(stop))),
  );
  process.stdout.write([row('', 'median', 'min', 'max', 'stop'), ...lines, ''].join('\n'));
}
