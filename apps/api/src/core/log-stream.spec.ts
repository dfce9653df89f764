import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const loader = join(root, 'libs/testing/src/typescript/register.mjs');
const subject = join(root, 'apps/api/src/core/log-stream.ts');

/** What a process writes to its log, read as slowly as a reader may. */
async function outputOf(program: string, slow = false): Promise<string> {
  const script = `import { LogStream } from ${JSON.stringify(subject)};\nconst log = new LogStream();\n${program}`;
  const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const pieces: Buffer[] = [];
  for await (const piece of child.stdout) {
    pieces.push(piece as Buffer);
    if (slow) await new Promise(setImmediate);
  }
  await closed;
  return Buffer.concat(pieces).toString();
}

const lines = (many: number): string => Array.from({ length: many }, (_, index) => `line ${index} für 印\n`).join('');
const writeLines = (many: number) => `for (let i = 0; i < ${many}; i++) log.write(\`line \${i} für 印\\n\`);`;

describe('LogStream', () => {
  it('writes every line whole and in its order, however many come at once', async () => {
    expect(await outputOf(writeLines(20_000), true)).toBe(lines(20_000));
  });

  it('writes a line that is longer than what may wait, between those around it', async () => {
    const long = 'log.write("印".repeat(100_000) + "\\n");';
    const output = await outputOf(`${writeLines(3)} ${long} ${writeLines(2)}`);
    expect(output).toBe(`${lines(3)}${'印'.repeat(100_000)}\n${lines(2)}`);
  });

  it('writes what waits when the process exits', async () => {
    expect(await outputOf(`${writeLines(2)} process.exit(0);`)).toBe(lines(2));
  });
});
