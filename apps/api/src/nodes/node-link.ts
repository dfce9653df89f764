import { Client, type Notification } from 'pg';

/** What a link tells, and to whom. */
export interface LinkEnds {
  /** What is listened to. */
  readonly channels: readonly string[];
  /** The connection is there and listens. Failing closes it again. */
  readonly made: () => Promise<void>;
  readonly lost: () => void;
  readonly heard: (channel: string, text: string) => void;
}

/** How long a statement may take, in milliseconds: what cannot be said in this time is not worth waiting for. */
const statementMs = 2_000;
const firstPauseMs = 50;
const longestPauseMs = 1_000;

/** A connection of its own on which a node listens, made again whenever it breaks. */
export class NodeLink {
  private client: Client | undefined;
  private pauseMs = firstPauseMs;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;
  private last: Promise<unknown> = Promise.resolve();

  /** @param url of the database, as whoever works in it */
  constructor(
    private readonly url: string,
    private readonly ends: LinkEnds,
  ) {}

  /** Begins to connect. It is not waited for: without a link, nothing is remembered and all else works. */
  open(): void {
    void this.connect();
  }

  /** Runs one statement, after those that were asked for before it. @throws Error where there is no connection, or it broke */
  rows<Row extends object>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const asked = this.client;
    const answer = this.last.then(async () => {
      if (!asked || this.client !== asked) throw new Error('There is no link to the database.');
      return (await asked.query<Row>(statement, [...parameters])).rows;
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection up, to be made again. */
  drop(): void {
    const { client } = this;
    if (!client) return;
    this.client = undefined;
    this.ends.lost();
    void client.end().catch(() => undefined);
    this.connectLater();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'latchkey nodes',
      connectionTimeoutMillis: statementMs,
      query_timeout: statementMs,
      keepAlive: true,
    });
    client.on('error', () => this.broke(client));
    client.on('end', () => this.broke(client));
    client.on('notification', ({ channel, payload = '' }: Notification) => this.ends.heard(channel, payload));
    try {
      await client.connect();
      for (const channel of this.ends.channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (this.closed) return void (await client.end());
      this.client = client;
      await this.ends.made();
      this.pauseMs = firstPauseMs;
    } catch {
      this.broke(client, true);
    }
  }

  private broke(client: Client, whileMade = false): void {
    if (this.client === client) this.drop();
    else if (whileMade) {
      void client.end().catch(() => undefined);
      this.connectLater();
    }
  }

  private connectLater(): void {
    if (this.closed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), this.pauseMs).unref();
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }
}
