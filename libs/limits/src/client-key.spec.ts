import fc from 'fast-check';
import { clientBucket, unknownClient } from './client-key.js';

describe('clientBucket', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['::ffff:c000:0207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:c000:207', '192.0.2.7'],
    ['0000:0000:0000:0000:0000:FFFF:192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7%eth0', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['fe80::1%25en1', 'fe80::/64'],
  ])('counts %s as %s', (ip, bucket) => {
    expect(clientBucket(ip)).toBe(bucket);
  });

  it.each(['', 'unknown', 'localhost', '1.2.3', '010.0.0.1', '0x7f.1', '256.1.1.1', '1.2.3.4:80', '[::1]', '1::2::3'])(
    'counts %j with everything that is no address',
    (ip) => {
      expect(clientBucket(ip)).toBe(unknownClient);
    },
  );

  it('counts a thousand addresses of one /64 as one client, and the next /64 as another (R35)', () => {
    const suffixes = Array.from({ length: 1000 }, (_, i) => `${i.toString(16)}:${(i * 7).toString(16)}:0:${i % 10}`);

    expect(new Set(suffixes.map((suffix) => clientBucket(`2001:db8:aa:bb:${suffix}`)))).toEqual(
      new Set(['2001:db8:aa:bb::/64']),
    );
    expect(clientBucket('2001:db8:aa:bc::1')).toBe('2001:db8:aa:bc::/64');
  });

  it('counts every IPv4 address and all its mapped spellings as one client (R35)', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.boolean(), (ip, upper) => {
        const [a, b, c, d] = ip.split('.').map(Number);
        const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        for (const spelling of [`::ffff:${ip}`, `::ffff:${hex}`, `0:0:0:0:0:ffff:${hex}`, `0::ffff:${hex}%1`]) {
          expect(clientBucket(upper ? spelling.toUpperCase() : spelling)).toBe(ip);
        }
        expect(clientBucket(ip)).toBe(ip);
      }),
    );
  });

  it('answers any text at all with a bucket of bounded length', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6()), (text) => {
        expect(clientBucket(text)).toMatch(/^(unknown|[\d.]{7,15}|[\da-f:]{2,21}\/64)$/);
      }),
    );
  });
});

it('counts a client that has hung up, whose address is forgotten, among those without one', () => {
  expect(clientBucket(undefined)).toBe(unknownClient);
});
