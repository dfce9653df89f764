import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCodes } from '@latchkey/common';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');

describe('docs/errors.md', () => {
  it('is what the registry of errors says (else: npm run errors)', () => {
    const directory = mkdtempSync(join(tmpdir(), 'latchkey-errors-'));
    const file = join(directory, 'errors.md');
    const register = join(root, 'libs/testing/src/typescript/register.mjs');
    execFileSync(process.execPath, ['--import', register, join(root, 'scripts/errors-page.mjs'), file]);
    const written = readFileSync(file, 'utf8');
    rmSync(directory, { recursive: true });

    expect(page).toBe(written);
  });

  it('has a cause and a fix for every error', () => {
    for (const code of errorCodes) {
      const section = page.split(`\n### ${code}\n`)[1]?.split('\n### ')[0] ?? '';
      expect([code, /\*\*Cause:\*\* \S.*\n\n\*\*Fix:\*\* \S/.test(section)]).toEqual([code, true]);
    }
  });
});
