import { AppError } from '@latchkey/common';
import { createDataSource, Database } from '@latchkey/database';
import { type DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A point that a given number of parties reach together. */
function meeting(parties: number): () => Promise<void> {
  let here = 0;
  let go: () => void;
  const all = new Promise<void>((resolve) => (go = resolve));
  return () => {
    if (++here === parties) go();
    return all;
  };
}

describe('Database', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await createDataSource({ url: testDatabase.url, entities: [], migrations: [] }).initialize();
    database = new Database(dataSource);
  });
  beforeEach(async () => {
    await database.rows('DROP TABLE IF EXISTS notes');
    await database.rows('CREATE TABLE notes (id int PRIMARY KEY, some_text text)');
    await database.rows(`INSERT INTO notes VALUES (1, 'one'), (2, 'two')`);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await testDatabase.drop();
  });

  const texts = async () =>
    (await database.rows<{ someText: string }>('SELECT * FROM notes ORDER BY id')).map((row) => row.someText);
  const write = (id: number, text: string) =>
    database.change('UPDATE notes SET some_text = $2 WHERE id = $1', [id, text]);

  it('names columns as the code does, and answers rows of every kind of statement', async () => {
    expect(await database.row('SELECT id, some_text FROM notes WHERE id = $1', [1])).toEqual({
      id: 1,
      someText: 'one',
    });
    expect(await database.rows('UPDATE notes SET some_text = $1 RETURNING id', ['x'])).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await database.row('SELECT 1 FROM notes WHERE id = 7')).toBeUndefined();
    expect(await write(7, 'none')).toBe(0);
  });

  it('is unavailable for the rest of a transaction whose connection ended, and well after it', async () => {
    const broken = (error: unknown) => error instanceof AppError && error.code;
    const answers: unknown[] = [];
    const lost = database.transaction(async () => {
      const statements = Array.from({ length: 3 }, () => () => database.rows('SELECT 1'));
      for (const ask of [() => database.rows('SELECT pg_terminate_backend(pg_backend_pid())'), ...statements]) {
        answers.push(await ask().catch(broken));
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    expect(await lost.catch(broken)).toBe('UNAVAILABLE');
    expect(answers).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE']);
    expect(await texts()).toEqual(['one', 'two']);
  });

  it('undoes a whole transaction, with those inside it, when it throws', async () => {
    const failed = database.transaction(async () => {
      await write(1, 'changed');
      await database.transaction(() => write(2, 'changed'));
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow('after all');
    expect(await texts()).toEqual(['one', 'two']);
  });

  it('calls back after the commit, and never after a rollback', async () => {
    const calls: string[] = [];
    await database.transaction(async () => {
      database.afterCommit(() => calls.push('committed'));
      await write(1, 'changed');
      expect(calls).toEqual([]);
    });
    const failed = database.transaction(() => {
      database.afterCommit(() => calls.push('rolled back'));
      return Promise.reject(new Error('no'));
    });
    await expect(failed).rejects.toThrow('no');
    database.afterCommit(() => calls.push('at once'));
    expect(calls).toEqual(['committed', 'at once']);
  });

  it('does what comes before the commit once, at the end of the outermost transaction, and never after a rollback', async () => {
    const calls: string[] = [];
    const finish = (call: string) => () => {
      calls.push(call);
      return database.rows('SELECT 1').then(() => undefined);
    };
    await database.enclosing(async () => {
      await database.transaction(async () => {
        database.beforeCommit(finish('first'));
        await write(1, 'changed');
      });
      const undone = database.transaction(() => {
        database.beforeCommit(finish('undone'));
        return Promise.reject(new Error('no'));
      });
      await expect(undone).rejects.toThrow('no');
      database.beforeCommit(finish('second'));
      expect(calls).toEqual([]);
    });
    const failed = database.transaction(() => {
      database.beforeCommit(() => Promise.reject(new Error('cannot finish')));
      return write(2, 'changed');
    });
    await expect(failed).rejects.toThrow('cannot finish');
    expect([calls, await texts()]).toEqual([
      ['first', 'second'],
      ['changed', 'two'],
    ]);
    expect(() => database.beforeCommit(finish('none'))).toThrow('no transaction');
  });

  it('does the same thing once before a commit, with the items of all that was not rolled back', async () => {
    const calls: string[][] = [];
    const collect = (items: string[]) => {
      calls.push(items);
      return Promise.resolve();
    };
    await database.enclosing(async () => {
      await database.transaction(() => Promise.resolve(database.beforeCommit(collect, 'one', 'two')));
      const undone = database.transaction(() => {
        database.beforeCommit(collect, 'undone');
        return Promise.reject(new Error('no'));
      });
      await expect(undone).rejects.toThrow('no');
      database.beforeCommit(collect, 'three');
    });
    expect(calls).toEqual([['one', 'two', 'three']]);
  });

  it('lets the transactions inside an enclosing one fail alone, and commits the rest with it', async () => {
    const calls: string[] = [];
    await database.enclosing(async () => {
      await database.transaction(async () => {
        database.afterCommit(() => calls.push('kept'));
        await write(1, 'kept');
      });
      const failed = database.transaction(async () => {
        database.afterCommit(() => calls.push('undone'));
        await write(2, 'undone');
        await database.transaction(() => database.rows('INSERT INTO notes VALUES (1)'));
      });
      await expect(failed).rejects.toThrow('duplicate key');
      expect(calls).toEqual([]);
    });
    expect([await texts(), calls]).toEqual([['kept', 'two'], ['kept']]);
  });

  it('undoes an enclosing transaction with all that was kept inside it', async () => {
    const calls: string[] = [];
    const failed = database.enclosing(async () => {
      await database.transaction(async () => {
        database.afterCommit(() => calls.push('kept'));
        await write(1, 'kept');
      });
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow('after all');
    expect([await texts(), calls]).toEqual([['one', 'two'], []]);
  });

  it('keeps transactions that run at the same time apart', async () => {
    const [written, read] = [meeting(2), meeting(2)];
    const change = (id: number) =>
      database.transaction(async () => {
        await write(id, 'mine');
        await written();
        const seen = await texts();
        await read();
        return seen;
      });
    expect(await Promise.all([change(1), change(2)])).toEqual([
      ['mine', 'two'],
      ['one', 'mine'],
    ]);
  });

  it('says of a deadlock that the same may succeed later', async () => {
    const both = meeting(2);
    const cross = (first: number, then: number) =>
      database.transaction(async () => {
        await write(first, `of ${first}`);
        await both();
        await write(then, `of ${first}`);
      });
    const outcomes = await Promise.allSettled([cross(1, 2), cross(2, 1)]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures).toHaveLength(1);
    expect(failures[0].reason).toBeInstanceOf(AppError);
    expect(failures[0].reason.code).toBe('UNAVAILABLE');
  });

  it('lets a mistake of ours be seen as one', async () => {
    await expect(database.rows('SELECT nothing FROM nowhere')).rejects.not.toBeInstanceOf(AppError);
  });
});
