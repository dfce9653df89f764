import { createTestDatabase } from './test-database.js';
import { withClient } from './with-client.js';
import { DataSource } from 'typeorm';

describe('createTestDatabase', () => {
  it('gives every caller a database of its own', async () => {
    const databases = await Promise.all(Array.from({ length: 8 }, createTestDatabase));
    for (const { url } of databases) {
      await withClient(url, (client) => client.query('CREATE TABLE mine (id int)'));
    }
    expect(new Set(databases.map(({ url }) => url)).size).toBe(8);
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('returns a URL that TypeORM understands', async () => {
    const database = await createTestDatabase();
    const dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const [row] = await dataSource.query<{ name: string }[]>('SELECT current_database() AS name');
    expect(row?.name).toMatch(/^latchkey_test_\d+_[0-9a-f]{6}_[0-9a-f]{16}$/);
    await dataSource.destroy();
    await database.drop();
  });

  it('drops a database that is still in use, and once more', async () => {
    const database = await createTestDatabase();
    await withClient(database.url, async (client) => {
      const ended = new Promise<Error>((resolve) => client.on('error', resolve));
      await database.drop();
      expect((await ended).message).toContain('terminating connection');
    });
    await database.drop();
    await expect(withClient(database.url, () => Promise.resolve())).rejects.toThrow('does not exist');
  });
});
