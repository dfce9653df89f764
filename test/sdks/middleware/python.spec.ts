import { createService, freePort, type TestApp } from '@latchkey/testing';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { samplePage } from '../../../libs/testing/src/samples/sample.js';
import { behavesAsMiddleware, type HeldService } from './behaviour.js';

const sdk = join(__dirname, '../../../sdks/python');
const env = { PATH: process.env.PATH, PYTHONPATH: sdk, PYTHONDONTWRITEBYTECODE: '1' };
const asksForTen = 'import sys; sys.exit(sys.version_info < (3, 10))';
const hasPython = spawnSync('python3', ['-c', asksForTen]).status === 0;

/** A service in a program of its own, which is told over HTTP what the test does to its verifier. */
const startService =
  (kind: string) =>
  async (app: TestApp): Promise<HeldService> => {
    const { key } = await createService(app);
    const [base, closed] = [app.url, `http://127.0.0.1:${await freePort()}`];
    const child = spawn('python3', [join(__dirname, 'python/service.py'), kind], {
      env: { ...env, BASE_URL: base, CLOSED_URL: closed, API_KEY: key },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const url = `http://127.0.0.1:${port.trim()}`;
    const control = async (state: object) => {
      await (await fetch(`${url}/_control`, { method: 'POST', body: JSON.stringify(state) })).text();
    };
    // The server's clock is ahead of the machine's, and the service's goes with it.
    let ahead = (app.clock.now().getTime() - Date.now()) / 1000;
    await control({ ahead });
    return {
      url,
      away: (is) => control({ away: is }),
      pass: (seconds) => control({ ahead: (ahead += seconds) }),
      stop: async () => {
        child.kill();
        await once(child, 'close');
      },
    };
  };

describe('The middleware in Python', () => {
  if (!hasPython) {
    process.stdout.write('Skipped: the middleware in Python, because there is no python3 of 3.10 or newer.\n');
    it.skip('has its own tests', () => undefined);
    return;
  }

  it('remembers and shares as its own tests say', () => {
    const file = join(__dirname, 'python/test_verifier.py');
    const { status, stderr } = spawnSync('python3', [file], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Ran \d+ tests/m)]);
  });

  it('lets docs/middleware.md be run, and say 401 to who shows nothing', () => {
    const [{ text }] = samplePage('docs/middleware.md').samples.filter(({ language }) => language === 'python');
    const ask = `app({'REQUEST_METHOD': 'GET', 'PATH_INFO': '/things'}, lambda status, headers: print(status))`;
    const service = { ...env, LATCHKEY_SERVICE: 'svc_nothing' };
    const { stdout, stderr } = spawnSync('python3', ['-c', `${text}\n${ask}`], { env: service, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['401 Unauthorized\n', '']);
  });

  describe('for WSGI', () => behavesAsMiddleware(startService('wsgi')));
  describe('for ASGI', () => behavesAsMiddleware(startService('asgi')));
});
