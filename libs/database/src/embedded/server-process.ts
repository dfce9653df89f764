import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { type Socket } from 'node:net';
import { type Readable, type Writable } from 'node:stream';
import { type ClusterPlan } from './cluster-plan.js';
import { ENVIRONMENT } from './run.js';
import { serverSettings } from './server-settings.js';
import { SUPERVISOR } from './supervisor.js';

/** How a server ended. */
export interface Ending {
  /** The exit code; null when it could not be started or a signal ended it. */
  code: number | null;
  /** The end of its log. */
  log: string;
}

/** How much of the server's log is kept, in characters: enough for the reason of its end. */
const LOG_TAIL = 8192;

/** One PostgreSQL server under the supervising shell, from its start to its end. */
export class ServerProcess {
  /** Resolves to true when connections are accepted, to false when the server ended before. */
  readonly ready: Promise<boolean>;
  /** Resolves when the last process of the server is gone. */
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcessByStdio<Writable, null, Readable>;
  private log = '';

  /** @param leftover whether the lock files belong to no living server and are to be removed */
  constructor(plan: ClusterPlan, socketDirectory: string, maxConnections: number, leftover: boolean) {
    const settings = serverSettings(socketDirectory, maxConnections, plan.durable);
    const server = [plan.binaries.postgres, '-D', plan.directory, ...settings];
    const script = ['-c', SUPERVISOR, 'latchkey-postgres', plan.directory, socketDirectory, leftover ? 'stale' : ''];
    const { file, args, ids } = plan.runAs('/bin/sh', [...script, ...server]);
    // A session of its own keeps the terminal's Ctrl-C away: we stop the server, after our own last query.
    const options = { ...ids, cwd: '/', env: ENVIRONMENT, detached: true };
    this.child = spawn(file, args, { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
    this.ended = this.untilEnded();
    this.ready = Promise.race([this.untilReady(), this.ended.then(() => false)]);
    void this.ready.then(() => this.holdEventLoop(false));
  }

  /** Asks for a fast shutdown and waits for its end; harmless when it has ended already. */
  async stop(): Promise<void> {
    this.holdEventLoop(true);
    this.child.stdin.end();
    await this.ended;
  }

  private untilReady(): Promise<boolean> {
    return new Promise((resolve) => {
      this.child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        this.log = (this.log + chunk).slice(-LOG_TAIL);
        if (this.log.includes('ready to accept connections')) resolve(true);
      });
    });
  }

  private untilEnded(): Promise<Ending> {
    return new Promise((resolve) => {
      this.child.stdin.on('error', () => undefined); // It breaks when the server ends first, which `close` tells.
      this.child.once('error', (error) => resolve({ code: null, log: error.message }));
      this.child.once('close', (code: number | null) => resolve({ code, log: this.log }));
    });
  }

  /** A running server is no reason to keep this process alive, but waiting for its start or end is. */
  private holdEventLoop(hold: boolean): void {
    const handles = [this.child, this.child.stdin as Socket, this.child.stderr as Socket];
    for (const handle of handles) {
      if (hold) handle.ref();
      else handle.unref();
    }
  }
}
