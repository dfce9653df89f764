import { createProject, signUp, TestApp } from '@latchkey/testing';
import { randomBytes } from 'node:crypto';

const token = randomBytes(48).toString('base64url');

describe('metrics', () => {
  it('are nowhere unless told where', async () => {
    const app = await TestApp.start();
    for (const authorization of ['', `Bearer ${token}`]) {
      expect((await app.client().get('/metrics', { headers: { authorization }, unchecked: true })).status).toBe(404);
    }
    await app.stop();
  });

  describe('behind a token', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await TestApp.start({ env: { METRICS_TOKEN: token, RATE_LIMIT_ACCOUNT: '200/900' } });
    }, 60_000);
    afterAll(() => app.stop());
    const read = () => app.client().get('/metrics', { headers: { authorization: `Bearer ${token}` } });

    it.each([
      ['none', {}],
      ['a wrong one', { authorization: `Bearer ${token.slice(1)}x` }],
      ['a longer one', { authorization: `Bearer ${token}x` }],
      ['one in another place', { 'x-api-key': token }],
    ])('are told to nobody with %s', async (_, headers) => {
      const { status, headers: sent } = await app.client().get('/metrics', { headers: { ...headers } });
      expect(status).toBe(401);
      expect(sent.get('www-authenticate')).toMatch(/^Bearer/);
    });

    it('count requests by route and status, limits by what they decided, and what waits', async () => {
      const ada = await signUp(app);
      await createProject(ada);
      await ada.client.get('/api/user/nowhere');
      await ada.client.send('BREW', '/api/user/me', { unchecked: true }).catch(() => undefined);
      const { status, headers, text } = await read();
      expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
      const made =
        'method="POST",route="/api/user/organizations/:organizationId/projects",status="201",surface="account"';
      for (const line of [
        `latchkey_http_request_duration_seconds_count{${made}} 1`,
        'latchkey_http_request_duration_seconds_count{method="GET",route="none",status="404",surface="none"} 1',
        'latchkey_http_requests_in_flight 1',
        'latchkey_database_connections{state="waiting"} 0',
        'latchkey_chore_runs_total{chore="Sweeper"} 0',
        'latchkey_chore_failures_total{chore="Sweeper"} 0',
      ]) {
        expect(text).toContain(`${line}\n`);
      }
      expect(text).toMatch(/^latchkey_limit_decisions_total\{limit="account",decision="allowed"\} [1-9]/m);
      expect(text).toMatch(/^latchkey_(mail_outbox_waiting|usage_rows_waiting|key_uses_waiting) \d+$/m);
      expect(text).toMatch(/^latchkey_build_info\{version="[\d.]+",node="v[\d.]+"\} 1$/m);
      expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    });

    it('have as many rows however many paths, methods and ids are asked for, and tell of nobody', async () => {
      const ada = await signUp(app);
      const rows = async () => (await read()).text.split('\n').filter((row) => row.startsWith('latchkey_http')).length;
      await app.client().get('/api/nowhere');
      await ada.client.get(`/api/user/organizations/${ada.organizationId}`);
      await read();
      const before = await rows();
      for (let made = 0; made < 10; made++) await app.client().get(`/api/${randomBytes(8).toString('hex')}`);
      await ada.client.get(`/api/user/organizations/${ada.organizationId}`, { unchecked: true });
      expect((await rows()) - before).toBeLessThanOrEqual(14);
      const { text } = await read();
      for (const secret of [ada.organizationId, ada.email, ada.id, token]) expect(text).not.toContain(secret);
    });
  });
});
