import { TestApp } from '@latchkey/testing';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({
    env: { REQUEST_TIMEOUT_SECONDS: '1', KEEP_ALIVE_SECONDS: '1', MAX_CONNECTIONS: '12' },
  });
});
afterAll(() => app.stop());

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** All that comes until the server closes the connection, and after how many seconds that was. */
async function untilClosed(socket: Socket): Promise<{ text: string; seconds: number }> {
  const began = performance.now();
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  await once(socket, 'close');
  return { text, seconds: (performance.now() - began) / 1000 };
}

describe('a client', () => {
  it('that sends nothing is cut off', async () => {
    expect((await untilClosed(await open())).seconds).toBeLessThan(6);
  });

  it.each([
    ['header by header', 'GET /api/user/me HTTP/1.1\r\nHost: x\r\n', 'X-Slow: yes\r\n'],
    [
      'its body byte by byte',
      'POST /api/auth/sign-in/email HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n',
      ' ',
    ],
  ])('that sends %s is told that it is too slow, and cut off', async (_, head, drop) => {
    const socket = await open();
    socket.write(head);
    const dripping = setInterval(() => socket.write(drop), 100);
    const { text, seconds } = await untilClosed(socket);
    clearInterval(dripping);
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(text.split('\r\n\r\n')[1])).toMatchObject({ status: 408, code: 'REQUEST_TOO_SLOW' });
    expect(seconds).toBeLessThan(6);
    expect(app.logs.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('that does not read its answers is cut off', async () => {
    const socket = await open();
    socket.pause();
    const ask = 'GET /docs HTTP/1.1\r\nHost: x\r\n\r\nGET /openapi/account.json HTTP/1.1\r\nHost: x\r\n\r\n';
    // More than the buffers between the two take up.
    for (let times = 0; times < 200; times++) socket.write(ask);
    const began = performance.now();
    const { seconds } = await untilNoMore(socket);
    expect(seconds).toBeLessThan(10);
    expect(performance.now() - began).toBeLessThan(10_000);
    socket.destroy();
  });

  it('that asks nothing more is not kept', async () => {
    const socket = await open();
    socket.write('GET /livez HTTP/1.1\r\nHost: x\r\n\r\n');
    const { text, seconds } = await untilClosed(socket);
    expect(text).toContain('HTTP/1.1 200 OK');
    expect(seconds).toBeLessThan(6);
  });

  it('finds no place where there are as many as may be, and does when one has left', async () => {
    const there = await Promise.all(Array.from({ length: 12 }, open));
    const last = await open();
    expect((await untilClosed(last)).text).toBe('');
    for (const one of there) one.destroy();
    for (let served = false; !served;) {
      served = await app
        .client()
        .get('/livez')
        .then(
          ({ status }) => status === 200,
          () => false,
        );
    }
  });
});

/** Waits until the server has given a connection up that this side reads nothing from: it then has one less. */
async function untilNoMore(socket: Socket): Promise<{ seconds: number }> {
  const began = performance.now();
  const server = app.app.getHttpServer();
  const count = () =>
    new Promise<number>((resolve) => server.getConnections((_: unknown, many: number) => resolve(many)));
  expect(socket.destroyed).toBe(false);
  while ((await count()) > 0) await new Promise(setImmediate);
  return { seconds: (performance.now() - began) / 1000 };
}
