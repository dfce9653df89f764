import { Client } from 'pg';
import { socketUrl } from '../../../database/src/embedded/index.js';
import { withDatabase, withoutCredentials } from './server-url.js';

describe('the URLs of test databases', () => {
  it('lead pg to a socket whose path has special characters', () => {
    const url = withDatabase(socketUrl('/run/a b&c', 'latchkey', 'postgres'), 'other');
    const { host, user, database } = new Client({ connectionString: url });
    expect({ host, user, database }).toEqual({ host: '/run/a b&c', user: 'latchkey', database: 'other' });
  });

  it('are printed without user and password', () => {
    expect(withoutCredentials('redis://user:secret@127.0.0.1:6379/3')).toBe('redis://127.0.0.1:6379/3');
  });
});
