import { AddressCounts } from './address-counts.js';

const hour = 3_600_000;
const address = (number: number) => `198.51.${number >> 8}.${number & 255}`;

describe('AddressCounts', () => {
  it('counts an address once for itself, however it is spelled, and an IPv6 network as one', () => {
    const counts = new AddressCounts(10);
    for (const ip of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', '2001:db8::2']) counts.add(ip, 401, hour);
    counts.add('192.0.2.1', 429, hour);

    expect(counts.take()).toEqual([
      { hour, address: '192.0.2.1', refused: 2, rateLimited: 1 },
      { hour, address: '2001:db8::/64', refused: 2, rateLimited: 0 },
    ]);
  });

  it('gives no more addresses of an hour a row than it may, and counts the rest together', () => {
    const counts = new AddressCounts(10);
    const seen = new Set<string>();
    for (let made = 0; made < 2000; made++) {
      counts.add(address(made % 1000), 401, hour + made);
      if (made % 100 === 99) for (const row of counts.take()) seen.add(row.address);
    }

    expect(seen.size).toBe(11);
    expect(seen.has('other')).toBe(true);
  });

  it('loses no count for that', () => {
    const counts = new AddressCounts(10);
    for (let made = 0; made < 1000; made++) counts.add(address(made), 401, hour);
    const rows = counts.take();

    expect(rows.reduce((sum, { refused }) => sum + refused, 0)).toBe(1000);
    expect(rows.find((row) => row.address === 'other')?.refused).toBe(990);
  });

  it('begins anew with the next hour', () => {
    const counts = new AddressCounts(1);
    counts.add(address(1), 401, hour);
    counts.add(address(2), 401, 2 * hour);

    expect(counts.take().map(({ address: name }) => name)).toEqual([address(1), address(2)]);
  });
});
