// `npm start` on its embedded database: both are killed at the same moment, as when the machine goes down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../bench/server.helper.mjs';
import { embeddedUrl, pause } from './cluster.mjs';
import { environment } from './environment.mjs';
import { ServerProcess } from './process.mjs';

const root = join(import.meta.dirname, '../..');

export class Embedded {
  description = '`npm start` on its embedded database';

  constructor(directory) {
    this.directory = directory;
    this.kills = 0;
  }

  async start() {
    const port = await freePort();
    this.dataDir = join(this.directory, 'data');
    const server = new ServerProcess({
      name: 'npm start',
      url: `http://127.0.0.1:${port}`,
      command: ['npm', '--silent', '--prefix', root, 'start'],
      env: environment({ DATA_DIR: this.dataDir, PORT: String(port) }),
      log: join(this.directory, 'server.log'),
    });
    this.nodes = [server];
    await server.start();
  }

  get databaseUrl() {
    return embeddedUrl(this.dataDir);
  }

  get secret() {
    return readFileSync(join(this.dataDir, 'secret'), 'utf8').trim();
  }

  /** Kills server and database, and starts them on the same data, until it is told to end; then they are up. */
  async disturb(dice, signal) {
    const [server] = this.nodes;
    for (;;) {
      await pause(dice.between(2_000, 5_000), signal);
      if (signal.aborted) return;
      await server.kill();
      this.kills++;
      await server.start();
    }
  }

  async settle() {
    const [server] = this.nodes;
    if (!(await server.serves())) await server.start();
  }

  get figures() {
    return { 'server and database killed': this.kills, starts: this.nodes[0].starts };
  }

  async stop() {
    const [server] = this.nodes ?? [];
    if (server?.child) await server.kill();
  }
}
