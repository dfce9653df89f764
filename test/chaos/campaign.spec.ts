import { findBinaries } from '../../libs/database/src/embedded/binaries.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { BUILD_TIME, buildServer } from '../../libs/testing/src/process/built-server.js';

const SECONDS = 20;
const root = `${__dirname}/../..`;

/** Runs `npm run chaos` in short, and answers what it says. */
async function chaos(...options: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['chaos/run.mjs', '--seconds', String(SECONDS), ...options], { cwd: root });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const said = (await Promise.all([text(child.stdout), text(child.stderr)])).join('');
  return { code: (await exited)[0], said };
}

const figure = (said: string, name: string) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(said)?.[1]);

function binariesMissing(): string | undefined {
  try {
    findBinaries();
  } catch (error) {
    return (error as Error).message;
  }
}

const missing = binariesMissing();
if (missing) process.stdout.write(`Skipped: the chaos campaigns, because there is no PostgreSQL to kill: ${missing}\n`);

(missing ? describe.skip : describe)('what was answered survives', () => {
  beforeAll(buildServer, BUILD_TIME);

  it('three processes whose nodes are killed and whose database goes down', async () => {
    const { code, said } = await chaos();
    expect({ said, code, violations: figure(said, 'violations') }).toEqual({ said, code: 0, violations: 0 });
    expect(figure(said, 'nodes killed')).toBeGreaterThan(0);
    expect(figure(said, 'immediate restarts of the database')).toBeGreaterThan(0);
    expect(figure(said, 'checked, values read')).toBeGreaterThan(100);
  }, 180_000);

  it('`npm start` that is killed together with its embedded database', async () => {
    const { code, said } = await chaos('--embedded');
    expect({ said, code, violations: figure(said, 'violations') }).toEqual({ said, code: 0, violations: 0 });
    expect(figure(said, 'server and database killed')).toBeGreaterThan(0);
    expect(figure(said, 'checked, values read')).toBeGreaterThan(20);
  }, 180_000);
});
