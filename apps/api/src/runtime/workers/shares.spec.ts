import { parseConfig } from '@latchkey/config';
import { embeddedConnections, shareOf, workerEnvironment } from './shares.js';

const config = (WORKERS: string, more: Record<string, string> = {}) => parseConfig({ WORKERS, ...more });

describe('what belongs to one of several workers', () => {
  it('is its part of the connections to the database, and enough of them to work', () => {
    const pool = (workers: string, size: string) =>
      shareOf(config(workers, { DATABASE_POOL_SIZE: size })).databasePoolSize;
    expect([pool('1', '20'), pool('2', '20'), pool('3', '20'), pool('16', '20')]).toEqual([20, 10, 7, 4]);
    expect([pool('1', '2'), pool('8', '3'), pool('8', '100')]).toEqual([2, 3, 13]);
  });

  it('is its part of the connections of clients', () => {
    expect(shareOf(config('3', { MAX_CONNECTIONS: '10' })).maxConnections).toBe(4);
  });

  it('is told by its environment, in which all the rest is as it was', () => {
    const environment = { WORKERS: '4', PORT: '4000', SECRET: undefined };
    const own = workerEnvironment(environment, config('4'));
    expect(own).toEqual({ ...environment, WORKERS: '1', DATABASE_POOL_SIZE: '5', MAX_CONNECTIONS: '2500' });
  });

  it('has room in the embedded PostgreSQL, together with a successor, the primary and tools', () => {
    expect([embeddedConnections(config('1')), embeddedConnections(config('2'))]).toEqual([50, 53]);
    expect(embeddedConnections(config('32'))).toBe(33 * 5 + 20);
    expect(embeddedConnections(config('4', { DATABASE_POOL_SIZE: '100' }))).toBe(5 * 26 + 20);
  });
});
