import { parseConfig } from '@latchkey/config';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { AddressRule } from './address-rule.js';
import { isPublicAddress } from './addresses.js';
import { GuardedFetch } from './guarded-fetch.js';

const opened: GuardedFetch[] = [];

function guarded(allowed = 'false'): { rule: AddressRule; fetcher: GuardedFetch } {
  const rule = new AddressRule(parseConfig({ ALLOW_PRIVATE_NETWORKS: allowed }));
  const fetcher = new GuardedFetch(rule);
  opened.push(fetcher);
  return { rule, fetcher };
}

describe('R24, check 53: what is asked on somebody’s behalf', () => {
  let canary: Server;
  let port: number;
  let hits = 0;

  beforeAll(async () => {
    canary = createServer((request, response) => {
      hits++;
      if (request.url === '/redirect') response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
      else if (request.url === '/long') response.end(Buffer.alloc(1_100_000, 'a'));
      else response.end('here');
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    ({ port } = canary.address() as AddressInfo);
  });
  beforeEach(() => (hits = 0));
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.onApplicationShutdown()));
    canary.closeAllConnections();
    await new Promise((resolve) => canary.close(resolve));
  });

  const hosts = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '[fd00::1]',
    '[fe80::1]',
    'localhost',
  ];

  it.each(hosts)('is not at %s', async (host) => {
    const { rule, fetcher } = guarded();
    for (const protocol of ['http', 'https']) {
      const url = `${protocol}://${host}:${port}/`;
      await expect(fetcher.fetch(url)).rejects.toThrow(/not public|https/);
      await expect(rule.assertSavable('issuer', url)).rejects.toMatchObject({
        code: 'VALIDATION',
        issues: [{ field: 'issuer' }],
      });
    }
    expect(hits).toBe(0);
  });

  it.each(['ftp://example.com/', 'file:///etc/passwd', 'https://user:pass@example.com/', 'no url', 'javascript:1'])(
    'is not named by %s',
    async (url) => {
      await expect(guarded('true').rule.assertSavable('issuer', url)).rejects.toMatchObject({ code: 'VALIDATION' });
    },
  );

  it('looks at the address of the connection, and not only at the name before', async () => {
    const { rule, fetcher } = guarded();
    // A name that was found to be fine, and means something else when it is asked.
    jest.spyOn(rule, 'assertUrl').mockImplementation((text) => new URL(text));
    await expect(fetcher.fetch(`https://127.0.0.1:${port}/`)).rejects.toThrow('not public');
    await expect(fetcher.fetch(`https://localhost:${port}/`)).rejects.toThrow('not public');
    expect(hits).toBe(0);
  });

  it('may be in a private network where the deployment allows that one, and in no other', async () => {
    const { fetcher } = guarded('127.0.0.0/8');
    expect(await (await fetcher.fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
    await expect(fetcher.fetch('http://10.0.0.1/')).rejects.toThrow('not public');
    await expect(guarded('10.0.0.0/8').fetcher.fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('not public');
  });

  it('sends nobody on', async () => {
    const answer = await guarded('true').fetcher.fetch(`http://127.0.0.1:${port}/redirect`);
    expect([answer.status, hits]).toEqual([302, 1]);
  });

  it('says no more than 1 MiB', async () => {
    await expect(guarded('true').fetcher.fetch(`http://127.0.0.1:${port}/long`)).rejects.toThrow(/1 MiB|no answer/);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('may be at %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
