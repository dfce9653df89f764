import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has, run } from './tools.js';

const readme = readFileSync(join(__dirname, '../../sdks/python/README.md'), 'utf8');

(has('mypy', '--version') ? describe : describe.skip)('The Python client', () => {
  let cache: string;
  beforeAll(() => (cache = mkdtempSync(join(tmpdir(), 'latchkey-mypy-'))));
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it('has types that mypy has nothing to say about', () => {
    expect(run('sdks/python', 'mypy', '--strict', '--cache-dir', cache, 'latchkey')).toMatch(/^Success/);
  }, 120_000);

  it('has a README whose programs agree with them', () => {
    const programs = [...readme.matchAll(/```python\n(.*?)```/gs)].map(([, text]) => text);
    for (const [index, text] of programs.entries()) writeFileSync(join(cache, `program_${index}.py`), text);

    const files = readdirSync(cache).filter((name) => name.endsWith('.py'));
    expect(files).toHaveLength(6);
    for (const file of files) {
      expect(run('sdks/python', 'mypy', '--strict', '--cache-dir', cache, join(cache, file))).toMatch(/^Success/);
    }
  }, 120_000);
});
