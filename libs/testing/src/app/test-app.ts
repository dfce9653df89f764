import { masterKeysOf, parseConfig } from '@latchkey/config';
import { createDataSource } from '@latchkey/database';
import { FailoverLimiter, lastingSeconds, type Limiter, MemoryLimiter } from '@latchkey/limits';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type DataSource } from 'typeorm';
import { createApp } from '../../../../apps/api/src/create-app.js';
import { entities } from '../../../../apps/api/src/entities.js';
import { assertMasterKeysFit } from '../../../../apps/api/src/runtime/master-key-check.js';
import { createTestDatabase } from '../database/test-database.js';
import { freePort } from '../process/free-port.js';
import { databaseRemains } from '../secrets/database-remains.js';
import { assertNoLeaks, leaksIn, logRemains } from '../secrets/leaks.js';
import { seenSecrets } from '../secrets/seen-secrets.js';
import { everyNodeKnows } from './every-node-knows.js';
import { noLimits } from './no-limits.js';
import { contractCheck } from './app-contract.js';
import { type AnswerCheck, TestClient } from './test-client.js';
import { TestClock } from './test-clock.js';
import { TestLog } from './test-log.js';
import { TestMails } from './test-mails.js';

/** How a test wants its server. */
export interface TestAppOptions {
  /** Environment variables on top of the tests' own: fast hashing and no limits. */
  readonly env?: Readonly<Record<string, string>>;
  /** The database of another test server, for tests of several nodes. The owner drops it. */
  readonly databaseUrl?: string;
  /** The secret of another test server, for the same. */
  readonly secret?: string;
  /** Whether its PUBLIC_URL is where it really is, for clients that follow what it says of itself. */
  readonly knowsItsAddress?: boolean;
  /** A Redis to count limits on, shared by servers with the same secret; in memory otherwise. */
  readonly redisUrl?: string;
}

/** A server of its own for one test file: real HTTP, real database, a clock to move. */
export class TestApp {
  private readonly check: AnswerCheck;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    /** Sees everything, for the test; the server has one of its own. */
    readonly dataSource: DataSource,
    /** The server's, which sees one tenant at a time. */
    readonly walledDataSource: DataSource,
    readonly databaseUrl: string,
    readonly secret: string,
    readonly clock: TestClock,
    private readonly log: TestLog,
    readonly dataDir: string,
    /** What the server has mailed, to whom. */
    readonly mails: TestMails,
    private readonly limiter: Limiter,
    private readonly dropDatabase: () => Promise<void>,
  ) {
    this.check = contractCheck(app);
  }

  /** Starts a server on a free port, on a fresh copy of the migrated database. */
  static async start(options: TestAppOptions = {}): Promise<TestApp> {
    const database = options.databaseUrl === undefined ? await createTestDatabase() : undefined;
    const databaseUrl = options.databaseUrl ?? database?.url ?? '';
    const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
    const secret = options.secret ?? randomBytes(48).toString('base64');
    for (const own of [secret, options.env?.MASTER_KEY, options.env?.SECOND_MASTER_KEY]) seenSecrets.note(own);
    const port = options.knowsItsAddress ? await freePort() : 0;
    const config = parseConfig({
      ...noLimits,
      PORT: String(port),
      ...(port > 0 && { PUBLIC_URL: `http://127.0.0.1:${port}` }),
      BCRYPT_COST: '4',
      DATA_DIR: dataDir,
      SECRET: secret,
      ...options.env,
    });
    const dataSource = await createDataSource({
      url: databaseUrl,
      entities,
      migrations: [],
      poolSize: 10,
    }).initialize();
    const walled = await createDataSource({
      url: databaseUrl,
      entities,
      migrations: [],
      poolSize: options.env?.DATABASE_POOL_SIZE ? config.databasePoolSize : 10,
      timeoutSeconds: config.databaseTimeoutSeconds,
      walled: true,
    }).initialize();
    await assertMasterKeysFit(dataSource, masterKeysOf(config, secret)).catch(async (refused: unknown) => {
      await Promise.all([dataSource.destroy(), walled.destroy()]);
      throw refused;
    });
    const mails = await TestMails.watch(dataSource, secret);
    const log = new TestLog();
    const logger = pino({ level: 'debug', base: undefined }, log);
    const clock = new TestClock();
    const limiter = options.redisUrl
      ? await FailoverLimiter.open({ url: options.redisUrl, prefix: `latchkey-test:${secret}`, log: logger })
      : new MemoryLimiter({ clock: () => clock.now().getTime(), lastingSeconds });
    const app = await createApp({ config, secret, dataSource: walled, limiter, clock, logger });
    await app.listen(config.port, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const drop = async () => {
      await database?.drop();
    };
    return new TestApp(app, url, dataSource, walled, databaseUrl, secret, clock, log, dataDir, mails, limiter, drop);
  }

  /** Every line that the server logged, parsed. */
  get logs(): readonly Record<string, unknown>[] {
    return this.log.lines;
  }

  /** Resolves when the server has logged a message. */
  logged(message: string): Promise<void> {
    return this.log.said(message);
  }

  /**
   * Changes rows as no operation of the server does.
   * @returns when every node knows of it, also of what it holds in memory
   */
  async tamper(sql: string, parameters: readonly unknown[] = []): Promise<void> {
    await this.dataSource.query(sql, [...parameters]);
    await everyNodeKnows(this);
  }

  /** A client without any credential. Every answer that it gets is held against the OpenAPI documents. */
  client(): TestClient {
    return new TestClient(this.url, this.check);
  }

  /**
   * Stops the server and removes its database.
   * @throws Error that says where, when a secret that went over the wire lies in clear in the database or the log
   */
  async stop(): Promise<void> {
    await this.app.close();
    await this.limiter.close();
    for (const one of [this.dataSource, this.walledDataSource]) if (one.isInitialized) await one.destroy();
    rmSync(this.dataDir, { recursive: true, force: true });
    // A database that another server or the test itself has removed cannot be looked into any more; the log always can.
    const remains = [...logRemains(this.logs), ...((await databaseRemains(this.databaseUrl)) ?? [])];
    await this.dropDatabase();
    assertNoLeaks(leaksIn(remains));
  }
}
