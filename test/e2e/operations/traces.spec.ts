import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

const spans: SentSpan[] = [];
let bodies = '';
let collector: Server;
let database: TestDatabase;
const SECRET = randomBytes(48).toString('base64');

/** Takes traces as a collector does (OTLP over HTTP, in JSON). */
beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      bodies += body;
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] };
      for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
}, BUILD_TIME);
afterAll(async () => {
  collector.close();
  await database.drop();
});

const valueOf = ({ attributes }: SentSpan, name: string) =>
  Object.values(attributes.find(({ key }) => key === name)?.value ?? {})[0] as unknown;

describe('traces', () => {
  it('go to the collector that is named, at the latest when the server ends: requests, and their statements', async () => {
    const server = await BuiltServer.start({
      DATABASE_URL: database.url,
      SECRET,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_SERVICE_NAME: 'front-door',
    });
    const traceId = randomBytes(16).toString('hex');
    const parent = randomBytes(8).toString('hex');
    const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };
    const headers = { traceparent: `00-${traceId}-${parent}-01` };
    const { headers: sent } = await server.client().post('/api/auth/sign-up/email', account, { headers });
    await server.end();

    const mine = spans.filter((span) => span.traceId === traceId);
    const request = mine.find(({ parentSpanId }) => parentSpanId === parent);
    if (!request) throw new Error(`No span of the request: ${JSON.stringify(spans.map(({ name }) => name))}`);
    expect(request.name).toBe('POST /api/auth/sign-up/email');
    expect(valueOf(request, 'http.route')).toBe('/api/auth/sign-up/email');
    expect(Number(valueOf(request, 'http.response.status_code'))).toBe(200);
    expect(valueOf(request, 'latchkey.request_id')).toBe(sent.get('x-request-id'));
    const statements = mine.filter(({ parentSpanId }) => parentSpanId === request.spanId);
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['START', 'INSERT', 'COMMIT']));
    expect(statements.map((span) => String(valueOf(span, 'db.query.text'))).join()).toContain('INSERT INTO');
    expect(bodies).toContain('front-door');
    for (const secret of [account.email, account.password, SECRET]) expect(bodies).not.toContain(secret);
    const line = server.logs.find(({ msg, route }) => msg === 'request' && route === '/api/auth/sign-up/email');
    expect(line).toMatchObject({ traceId, requestId: sent.get('x-request-id') });
  }, 60_000);

  it('keep no server from ending that cannot send them', async () => {
    const server = await BuiltServer.start({
      DATABASE_URL: database.url,
      SECRET,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    });
    expect((await server.client().get('/api/user/me')).status).toBe(401);
    expect(await server.end()).toMatchObject({ code: 0 });
  }, 60_000);
});
