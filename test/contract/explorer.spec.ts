import { TestApp } from '@latchkey/testing';

describe('The reference page', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.stop());

  const scripts = (page: string) => [...page.matchAll(/<script src="([^"]+)"><\/script>/g)].map(([, source]) => source);

  it('loads nothing but scripts of this server, which hold no other word', async () => {
    const { status, headers, text } = await app.client().get('/docs');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(scripts(text)).toHaveLength(2);
    expect(text).not.toMatch(/https?:\/\/|<script>|\son\w+=/);
  });

  it('names its scripts by their content, so that browsers keep them', async () => {
    const client = app.client();
    const names = scripts((await client.get('/docs')).text);
    const answers = await Promise.all(names.map((name) => client.get(name)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(
      Array(2).fill('public, max-age=31536000, immutable'),
    );
    expect(answers[0].text).toContain('createApiReference');
    expect(answers[1].text).toContain('"url": "/openapi/account.json"');
  });

  it('turns off what Scalar would ask of other hosts', async () => {
    const client = app.client();
    const { text } = await client.get(scripts((await client.get('/docs')).text)[1]);

    expect(text).not.toMatch(/https?:/);
    expect(text).toMatch(/"withDefaultFonts": false/);
    expect(text).toMatch(/"telemetry": false/);
    expect(text).toMatch(/"proxyUrl": ""/);
    expect(text).toMatch(/"persistAuth": false/);
  });

  it('does not know other scripts', async () => {
    expect((await app.client().get('/docs/scalar-of-last-year.js')).body).toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.client().get(`/docs/${'x'.repeat(65)}`)).body).toMatchObject({ code: 'NOT_FOUND' });
  });
});
