import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Has the console built as the server serves it, unless it is; several test files may ask at once. */
export function buildConsole(): void {
  const script = join(__dirname, '../../../../scripts/build.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--if-stale'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The console was not built: ${stderr}`);
}
