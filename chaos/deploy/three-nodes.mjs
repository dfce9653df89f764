// Three processes on one PostgreSQL and, where there is one, one Redis: nodes are killed, and the database goes down.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../bench/server.helper.mjs';
import { Cluster, pause } from './cluster.mjs';
import { environment } from './environment.mjs';
import { ServerProcess } from './process.mjs';

const main = join(import.meta.dirname, '../../dist/apps/api/src/main.js');

export class ThreeNodes {
  constructor(directory) {
    this.directory = directory;
    this.kills = 0;
    this.redis = process.env.TEST_REDIS_URL || process.env.REDIS_URL;
    this.description = `three processes on a PostgreSQL of their own and ${this.redis ? 'Redis' : 'no Redis'}`;
  }

  async start() {
    this.cluster = new Cluster(join(this.directory, 'cluster'));
    await this.cluster.start();
    // A secret of its own is a prefix of its own in Redis.
    this.secret = randomBytes(48).toString('base64');
    const common = {
      DATABASE_URL: this.cluster.url,
      SECRET: this.secret,
      ...(this.redis && { REDIS_URL: this.redis }),
    };
    this.nodes = [];
    for (const name of ['node-1', 'node-2', 'node-3']) {
      const port = await freePort();
      const DATA_DIR = join(this.directory, name);
      mkdirSync(DATA_DIR);
      this.nodes.push(
        new ServerProcess({
          name,
          url: `http://127.0.0.1:${port}`,
          command: [process.execPath, main],
          env: environment({ ...common, DATA_DIR, PORT: String(port) }),
          log: join(this.directory, `${name}.log`),
        }),
      );
    }
    await Promise.all(this.nodes.map((node) => node.start()));
  }

  get databaseUrl() {
    return this.cluster.url;
  }

  /** Kills nodes and restarts the database until it is told to end; then all of them are up. */
  async disturb(dice, signal) {
    await Promise.all([this.killNodes(dice.fork(), signal), this.restartDatabase(dice.fork(), signal)]);
  }

  /** One node after the other, while its predecessor still starts; never the last one that is up. */
  async killNodes(dice, signal) {
    const up = new Set(this.nodes);
    const starting = [];
    while (!signal.aborted) {
      await pause(dice.between(2_000, 5_000), signal);
      if (signal.aborted || up.size < 2) continue;
      const node = dice.one([...up]);
      up.delete(node);
      await node.kill();
      this.kills++;
      starting.push(node.start().then(() => up.add(node)));
    }
    await Promise.all(starting);
  }

  /** The first time soon, so that it happens in short campaigns too. */
  async restartDatabase(dice, signal) {
    await pause(dice.between(5_000, 10_000), signal);
    while (!signal.aborted) {
      await this.cluster.restart();
      await pause(dice.between(15_000, 20_000), signal);
    }
  }

  /** Resolves when every node serves. */
  async settle() {
    for (const node of this.nodes) if (!(await node.serves())) await node.start();
  }

  get figures() {
    const starts = this.nodes.reduce((sum, node) => sum + node.starts, 0);
    return {
      'nodes killed': this.kills,
      'starts of nodes': starts,
      'immediate restarts of the database': this.cluster.restarts,
    };
  }

  async stop() {
    await Promise.all((this.nodes ?? []).map((node) => node.child && node.kill()));
    await this.cluster?.stop?.();
  }
}
