import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('docs/security.md', () => {
  it('lists every row with the tests that hold it, or says why there is none', () => {
    const check = () =>
      execFileSync('node', ['scripts/security-page/page.mjs', '--check'], { cwd: root, stdio: 'pipe' });
    expect(check).not.toThrow();
  });
});
