import { TestApp } from '@latchkey/testing';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { surfaces } from '../../apps/api/src/surfaces/index.js';

const root = join(__dirname, '../..');
const names = surfaces.map(({ name }) => name);
const kept = (name: string, directory = join(root, 'openapi')) => readFileSync(join(directory, `${name}.json`), 'utf8');

describe('The documents kept with the sources', () => {
  let app: TestApp;
  let written: string;
  beforeAll(async () => {
    app = await TestApp.start();
    written = mkdtempSync(join(tmpdir(), 'latchkey-openapi-'));
  });
  afterAll(async () => {
    rmSync(written, { recursive: true, force: true });
    await app.stop();
  });

  it.each(names)('are what the server serves: %s (else: npm run openapi)', async (name) => {
    const { body } = await app.client().get(`/openapi/${name}.json`);

    expect(JSON.parse(kept(name))).toEqual(body);
  });

  it('are what npm run openapi writes, without a server or a database', () => {
    const register = join(root, 'libs/testing/src/typescript/register.mjs');
    execFileSync(process.execPath, ['--import', register, join(root, 'scripts/openapi.mjs'), written], { env: {} });

    expect(names.map((name) => kept(name, written))).toEqual(names.map((name) => kept(name)));
  });

  it('are what the client of the console is typed by', () => {
    const file = join(written, 'schema.d.ts');
    execFileSync(process.execPath, [join(root, 'scripts/console-api.mjs'), file]);

    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'apps/console/src/api/schema.d.ts'), 'utf8'));
  }, 30_000);

  it('are what the clients in sdks/ are made of (else: npm run sdks)', () => {
    const register = join(root, 'libs/testing/src/typescript/register.mjs');
    execFileSync(process.execPath, ['--import', register, join(root, 'scripts/sdks.mjs'), written]);

    const files = readdirSync(join(written, 'sdks'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      const path = relative(written, join(parentPath, name));
      expect([path, readFileSync(join(root, path), 'utf8')]).toEqual([path, readFileSync(join(written, path), 'utf8')]);
    }
  }, 30_000);
});
