import { type Principal } from '@latchkey/access';
import { AppError, Clock, newId } from '@latchkey/common';
import { parseConfig } from '@latchkey/config';
import { Database } from '@latchkey/database';
import { type ObservedAnswer } from '@latchkey/surface';
import { pino } from 'pino';
import { createDataSource } from '../../../../libs/database/src/data-source.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { UsageRecorder } from './usage-recorder.js';
import { type UsageBatch, UsageRepository } from './usage.repository.js';

/** Keeps what would be written. */
class Writes extends UsageRepository {
  readonly batches: UsageBatch[] = [];
  away = false;
  tries = 0;

  constructor() {
    super(new Database(createDataSource({ url: 'postgres://nowhere', entities: [], migrations: [] })));
  }

  override add(batch: UsageBatch): Promise<void> {
    this.tries++;
    if (this.away) return Promise.reject(new AppError('UNAVAILABLE'));
    this.batches.push(batch);
    return Promise.resolve();
  }

  get requests(): number {
    return this.rows.reduce((sum, row) => sum + row.status2xx + row.status3xx + row.status4xx + row.status5xx, 0);
  }

  get rows() {
    return this.batches.flatMap(({ credentials }) => credentials);
  }
}

const principalOf = (credentialId = newId()): Principal => ({
  kind: 'project',
  credentialId,
  userId: null,
  organizationId: newId(),
  projectId: newId(),
  scopes: null,
  environment: 'live',
  ceiling: null,
  plan: 'free',
  expiresAt: null,
});
const someone = principalOf();
const answer = (fields: Partial<ObservedAnswer> = {}): ObservedAnswer => ({
  surface: 'project',
  group: 'Key',
  principal: someone,
  badCredential: false,
  ip: '192.0.2.1',
  status: 200,
  failure: undefined,
  ...fields,
});

class FakeTime extends Clock {
  now = () => new Date();
}

describe('UsageRecorder', () => {
  let writes: Writes;
  let lines: string[];
  const recorderWith = (env: Readonly<Record<string, string>> = {}) =>
    new UsageRecorder(
      parseConfig(env),
      writes,
      new FakeTime(),
      new RuntimeLogger(pino({}, { write: (line: string) => lines.push((JSON.parse(line) as { msg: string }).msg) })),
    );

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-04-05T10:00:00Z') });
    writes = new Writes();
    lines = [];
  });
  afterEach(() => jest.useRealTimers());

  it('writes fewer than 1,000 times for 100,000 requests, be they a second or minutes', async () => {
    for (const perSecond of [200, 2000, 100_000]) {
      writes = new Writes();
      const recorder = recorderWith();
      const keys = Array.from({ length: 8 }, () => principalOf());
      for (let made = 0; made < 100_000; made++) {
        recorder.observe(answer({ principal: keys[made % 8] }));
        if (made % perSecond === perSecond - 1) await jest.advanceTimersByTimeAsync(1000);
      }
      await recorder.flush();

      expect(writes.requests).toBe(100_000);
      expect(writes.tries).toBeLessThan(1000);
      expect(writes.tries).toBeLessThanOrEqual(100_000 / perSecond + 1);
    }
  });

  it('writes within a second by itself, and nothing where nothing was counted', async () => {
    const recorder = recorderWith();
    recorder.observe(answer());
    await jest.advanceTimersByTimeAsync(1000);
    expect(writes.requests).toBe(1);
    recorder.observe(answer({ principal: undefined }));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(writes.tries).toBe(1);
  });

  it('keeps each kind of answer apart, and each hour', async () => {
    const recorder = recorderWith();
    const statuses = [200, 201, 204, 304, 400, 404, 409, 429, 500, 503];
    for (const status of statuses) recorder.observe(answer({ status }));
    for (const failure of ['SCOPE_MISSING', 'ROLE_TOO_LOW', 'FORBIDDEN', 'CROSS_SITE'] as const) {
      recorder.observe(answer({ status: 403, failure }));
    }
    await jest.advanceTimersByTimeAsync(3_600_000);
    recorder.observe(answer());
    await recorder.flush();

    expect(writes.rows).toMatchObject([
      {
        hour: Date.parse('2026-04-05T10:00:00Z'),
        ...{ status2xx: 3, status3xx: 1, status4xx: 8, status5xx: 2, rateLimited: 1 },
        ...{ refusedScope: 1, refusedRole: 1, refusedOther: 2 },
      },
      { hour: Date.parse('2026-04-05T11:00:00Z'), status2xx: 1 },
    ]);
  });

  it('sends a batch that may have been written again as it was, under its number, and what came since after it', async () => {
    const recorder = recorderWith();
    recorder.observe(answer());
    writes.away = true;
    const add = jest.spyOn(writes, 'add');
    await recorder.flush();
    recorder.observe(answer());
    await recorder.flush();
    writes.away = false;
    await jest.advanceTimersByTimeAsync(1000);

    const sent = add.mock.calls.map(([{ number, credentials }]) => [number, credentials[0].status2xx]);
    expect(sent).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(writes.requests).toBe(2);
    expect(lines).toEqual(['Counts of requests could not be written yet.', 'Counts of requests are written again.']);
  });

  it('holds a bounded number of rows while the database is away, and goes on counting in those', async () => {
    const recorder = recorderWith();
    writes.away = true;
    const known = principalOf();
    recorder.observe(answer({ principal: known }));
    for (let made = 1; made < 60_000; made++) recorder.observe(answer({ principal: principalOf() }));
    recorder.observe(answer({ principal: known }));
    writes.away = false;
    await recorder.flush();

    expect(writes.rows.length).toBe(50_000);
    expect(writes.requests).toBe(50_001);
    expect(Math.max(...writes.batches.map(({ credentials }) => credentials.length))).toBeLessThanOrEqual(5000);
    expect(lines).toContain('More credentials called than there was room to count.');
  });

  it('says so when it ends with counts that it could not write', async () => {
    const recorder = recorderWith();
    writes.away = true;
    recorder.observe(answer());
    await recorder.onApplicationShutdown();
    expect(lines.at(-1)).toBe('The last counts of requests could not be written, and are lost.');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('counts nothing where it is switched off', async () => {
    const recorder = recorderWith({ USAGE: 'off' });
    recorder.observe(answer());
    recorder.observe(answer({ principal: undefined, badCredential: true, status: 401 }));
    await recorder.flush();
    expect(writes.tries + jest.getTimerCount()).toBe(0);
  });
});
