import {
  createPlace,
  createProjectKey,
  createService,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Nginx, noNginx } from '../../../../libs/testing/src/process/nginx.js';

if (noNginx)
  process.stdout.write(`Skipped: a real nginx that asks before it lets requests pass, because ${noNginx}.\n`);

/** The configuration that operators are shown. */
const shown = /```nginx\n([\s\S]*?)```/.exec(readFileSync(`${__dirname}/../../../../docs/verifying.md`, 'utf8'))?.[1];

let app: TestApp;
let upstream: Server;
let nginx: Nginx;
let ada: Person;
let place: TestPlace;

/** A service that knows nothing of keys: it answers what it was asked, and with which headers. */
async function startUpstream(): Promise<Server> {
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    const status = url?.endsWith('/forbidden') ? 403 : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ method, url, headers }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const startNginx = (service: string) => {
  const { port } = upstream.address() as AddressInfo;
  const http = (shown ?? '')
    .replace('listen 80;', 'listen 127.0.0.1:{port};')
    .replace('127.0.0.1:3000', new URL(app.url).host)
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`);
  return Nginx.start({ http, files: { 'latchkey-service.conf': `proxy_set_header X-Latchkey-Service ${service};` } });
};

const withNginx = noNginx ? describe.skip : describe;

withNginx('nginx, configured as docs/verifying.md shows', () => {
  beforeAll(async () => {
    const env = { RATE_LIMIT_FREE: '5/3600', TRUST_PROXY: '1' };
    app = await TestApp.start({ env });
    upstream = await startUpstream();
    ada = await signUp(app);
    place = await createPlace(ada);
    nginx = await startNginx((await createService(app)).key);
  });
  afterAll(async () => {
    nginx.stop();
    upstream.close();
    await app.stop();
  });

  const keyOf = async (scopes: readonly string[], person = ada, at = place) =>
    (await createProjectKey(person.client, at.project, { scopes })).key;
  const ask = (headers: Readonly<Record<string, string>>, path = '/things/1?x=y', method = 'GET') =>
    fetch(`http://127.0.0.1:${nginx.port}${path}`, { method, headers, body: method === 'POST' ? 'a body' : undefined });
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

  it('R37: lets a request pass with the headers that say whose it is, and with none that the client made up', async () => {
    const key = await keyOf(['runs:read']);
    const answer = await ask({
      ...bearer(key),
      'x-latchkey-user-id': 'somebody-else',
      'x-latchkey-plan': 'enterprise',
      x_latchkey_user_id: 'somebody-else',
      'x-latchkey-cost': '1000',
      'x-latchkey-service': 'svc_nothing',
    });
    expect(answer.status).toBe(200);
    const { method, url, headers } = (await answer.json()) as { [field: string]: Record<string, string> };
    expect([method, url]).toEqual(['GET', '/things/1?x=y']);
    expect(Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-latchkey-')))).toEqual({
      'x-latchkey-key-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-latchkey-kind': 'project',
      'x-latchkey-environment': 'live',
      'x-latchkey-organization-id': rowId(ada.organizationId),
      'x-latchkey-project-id': rowId(place.project.id),
      'x-latchkey-scopes': 'runs:read',
      'x-latchkey-plan': 'free',
    });
    expect(headers.authorization).toBeUndefined();
    expect(Object.keys(headers).filter((name) => name.includes('_'))).toEqual([]);
  });

  it('hands on methods and bodies of its clients, which are none of Latchkey’s business', async () => {
    const answer = await ask(bearer(await keyOf(['runs:read'])), '/things/', 'POST');
    expect([answer.status, ((await answer.json()) as { method: string }).method]).toEqual([200, 'POST']);
  });

  it('says 401 to who shows no credential or a wrong one, and how to show one', async () => {
    for (const headers of [{}, bearer('nothing'), bearer(`${await keyOf(['runs:read'])}x`)]) {
      const answer = await ask(headers);
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
        401,
        expect.stringMatching(/^Bearer realm="latchkey"/),
      ]);
    }
  });

  it('says 403 to who lacks the scope, and leaves the 403 of the service alone', async () => {
    const refused = await ask(bearer(await keyOf(['runs:write'])));
    expect([refused.status, await refused.json()]).toEqual([403, { error: 'forbidden' }]);
    expect(refused.headers.get('retry-after')).toBeNull();
    const bob = await signUp(app);
    const key = await keyOf(['runs:read'], bob, await createPlace(bob));
    const own = await ask(bearer(key), '/things/forbidden');
    expect([own.status, ((await own.json()) as { url: string }).url]).toEqual([403, '/things/forbidden']);
  });

  it('says 429 to who has to wait, and for how long', async () => {
    const bob = await signUp(app);
    const key = await keyOf(['runs:read'], bob, await createPlace(bob));
    const answers = [];
    for (let request = 0; request < 6; request++) answers.push(await ask(bearer(key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(Number(answers[5].headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[5].json()).toEqual({ error: 'rate limited' });
  });

  it('knows people by the cookie of their session', async () => {
    // What a session holds are scopes of the account surface: it is known, and lacks what is asked for here.
    expect((await ask({ cookie: ada.client.cookieHeader() })).status).toBe(403);
  });

  it('lets nobody reach what it asks by itself', async () => {
    expect((await ask({}, '/_latchkey')).status).toBe(404);
  });

  it('lets nobody pass whose proxy shows no good credential', async () => {
    const wrong = await startNginx('svc_nothing');
    const answer = await fetch(`http://127.0.0.1:${wrong.port}/things/`, {
      headers: bearer(await keyOf(['runs:read'])),
    });
    wrong.stop();
    expect(answer.status).toBe(401);
  });
});
