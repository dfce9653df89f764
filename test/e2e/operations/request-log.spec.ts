import { createProject, createProjectKey, rowId, signUp, TestApp } from '@latchkey/testing';
import { once } from 'node:events';
import { connect } from 'node:net';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

/** The line of a request, once it is written: that is when the last of its answer is sent. */
async function lineOf(requestId: string | null): Promise<Record<string, unknown>> {
  const find = () => app.logs.find((line) => line.msg === 'request' && line.requestId === requestId);
  while (!find()) await app.logged('request').then(() => new Promise(setImmediate));
  return find() ?? {};
}

const inbound = '0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11';

describe('the log', () => {
  it('has one line for each request: what was asked for, by whom, about whom, from where', async () => {
    const ada = await signUp(app);
    const path = `/api/user/organizations/${ada.organizationId}/projects`;
    await ada.client.get(`${path}?q=whatever`, { headers: { 'x-request-id': inbound } });
    const [{ id }] = await app.dataSource.query<[{ id: string }]>('SELECT id FROM sessions');
    expect(await lineOf(inbound)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      requestId: inbound,
      method: 'GET',
      route: '/api/user/organizations/:organizationId/projects',
      status: 200,
      ms: expect.any(Number),
      ip: '127.0.0.1',
      credentialId: id,
      credentialKind: 'session',
      organizationId: rowId(ada.organizationId),
      msg: 'request',
    });
    expect(JSON.stringify(app.logs)).not.toContain('whatever');
  });

  it('says so too where nobody was let in, or no route was found', async () => {
    const refused = await app.client().get('/api/user/me');
    expect(await lineOf(refused.headers.get('x-request-id'))).toMatchObject({ route: '/api/user/me', status: 401 });
    const lost = await app.client().get('/api/user/nowhere');
    const line = await lineOf(lost.headers.get('x-request-id'));
    expect(line).toMatchObject({ method: 'GET', status: 404 });
    expect(line).not.toHaveProperty('route');
    expect(line).not.toHaveProperty('credentialId');
  });

  it('gives every line the id of the request that it is written for, those of services too', async () => {
    const ada = await signUp(app);
    const key = await createProjectKey(ada.client, await createProject(ada));
    const { headers } = await key.client.get('/api/v1/project/secrets');
    const requestId = headers.get('x-request-id');
    const line = app.logs.find(({ msg }) => msg === 'The secrets of a project were read.');
    expect(line).toMatchObject({ requestId });
    expect(await lineOf(requestId)).toMatchObject({
      credentialKind: 'project',
      organizationId: rowId(ada.organizationId),
    });
  });

  it('takes what is done later for no part of the request that caused it', async () => {
    await signUp(app);
    await app.logged('mail written to a file, since SMTP_URL is not set');
    const mailed = app.logs.filter(({ msg }) => String(msg).startsWith('mail written'));
    expect(mailed.filter((line) => 'requestId' in line)).toEqual([]);
  });

  it('tells of a client that did not wait', async () => {
    const id = '1b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a12';
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    const head = `POST /api/auth/sign-up/email HTTP/1.1\r\nHost: x\r\nX-Request-ID: ${id}\r\n`;
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n`);
    await once(socket, 'data');
    socket.destroy();
    expect(await lineOf(id)).toMatchObject({ aborted: true });
    expect(app.logs.filter((line) => line.requestId === id && Number(line.level) >= 50)).toEqual([]);
  });
});
