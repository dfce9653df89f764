import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { sayFarewell } from './farewell.js';

const long = 60_000;
const agent = new Agent({ keepAlive: true });
let server: Server;
let closing: boolean;

beforeEach(async () => {
  closing = false;
  server = createServer((_request, response) => {
    response.shouldKeepAlive = !closing;
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(() => server.closeAllConnections());
afterAll(() => agent.destroy());

async function ask(from: Agent | false): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  const [answer] = (await once(get({ agent: from, port, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
  await once(answer.resume(), 'end');
  return answer.statusCode;
}

const farewell = (moment?: number) => {
  closing = true;
  return new Promise<void>((done) => sayFarewell(server, done, moment));
};

describe('a farewell', () => {
  it('answers on connections that are open, and is over with the last of them', async () => {
    const { port } = server.address() as AddressInfo;
    await ask(agent);
    const over = farewell(long);
    const [answer] = (await once(get({ agent, port, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
    answer.resume();
    expect({ status: answer.statusCode, connection: answer.headers.connection }).toEqual({
      status: 200,
      connection: 'close',
    });
    await over;
  });

  it('takes no new connection', async () => {
    await ask(agent);
    const { port } = server.address() as AddressInfo;
    void farewell(long);
    while (server.listening) await new Promise(setImmediate);
    const refused = once(get({ agent: false, port, host: '127.0.0.1' }), 'response');
    await expect(refused).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is over at once when nobody is connected', async () => {
    await ask(false);
    await farewell(long);
  });

  it('does not wait for those who have nothing to say', async () => {
    await ask(agent);
    await farewell(1);
    expect(server.listening).toBe(false);
  });
});
