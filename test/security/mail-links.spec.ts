import { createProject, mailFiles, sendRaw, signUp, TestApp } from '@latchkey/testing';

const origin = 'https://app.example.com';
const poison = [
  'Host: evil.example',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: http',
  'X-Forwarded-Port: 6666',
  'X-Original-Host: evil.example',
  'Forwarded: host=evil.example;proto=http',
  'Origin: https://app.example.com',
  'Referer: https://evil.example/',
];

describe('R32 check 7: a request whose host is poisoned', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ env: { PUBLIC_URL: origin, TRUST_PROXY: 'true' } });
  });
  afterAll(() => app.stop());

  const post = async (path: string, body: object | undefined, cookie = ''): Promise<number> => {
    const json = body ? JSON.stringify(body) : '';
    const lines = [
      `POST ${path} HTTP/1.1`,
      ...poison,
      ...(cookie ? [`Cookie: ${cookie}`] : []),
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(json)}`,
      'Connection: close',
    ];
    return (await sendRaw(app.url, `${lines.join('\r\n')}\r\n\r\n${json}`)).status;
  };

  it('gets mails that lead to the configured address alone', async () => {
    const person = await signUp(app, { verified: false });
    const { email, password, organizationId } = person;
    const cookie = person.client.cookieHeader();
    await app.dataSource.query('UPDATE users SET verified_at = NULL');

    const statuses = [
      await post('/api/auth/sign-up/email', { email: 'new@example.com', password, name: 'Ada' }),
      await post('/api/auth/sign-up/email', { email, password, name: 'Ada' }),
      await post('/api/auth/send-verification-email', undefined, cookie),
      await post('/api/auth/forgot-password', { email }),
      await post('/api/auth/change-email', { newEmail: 'other@example.com', password }, cookie),
    ];
    await app.dataSource.query('UPDATE users SET verified_at = now()');
    const invite = { email: 'friend@example.com', role: 'member' };
    statuses.push(await post(`/api/user/organizations/${organizationId}/invites`, invite, cookie));
    const project = await createProject(person);
    statuses.push(await post(`${project.path}/members`, { email: 'colleague@example.com' }, cookie));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 201, 201]);

    const mails = await mailFiles(app);
    expect(mails.length).toBeGreaterThanOrEqual(8);
    for (const { text, html, headers } of mails) {
      expect([text, html, ...[...headers.values()].flat()].join('\n')).not.toContain('evil.example');
      const urls = [...text.matchAll(/https?:\/\/[^\s']+/g)].map(([url]) => new URL(url).origin);
      expect(new Set(urls)).toEqual(new Set(urls.length > 0 ? [origin] : []));
      expect(headers.get('message-id')?.join()).toContain('@app.example.com>');
    }
  });
});
