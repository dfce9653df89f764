// Three nodes of a deployment, each with a way to the database of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from '../server.helper.mjs';
import { NodeClient } from './node-client.helper.mjs';

/** The proxies of all nodes, in a process of their own. */
class Proxies {
  constructor() {
    const typescript = join(import.meta.dirname, '../../libs/testing/src/typescript/register.mjs');
    const file = join(import.meta.dirname, 'proxies.child.mjs');
    this.child = spawn(process.execPath, ['--import', pathToFileURL(typescript).href, file], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  async ask(order, argument) {
    this.child.send({ order, argument });
    const [{ result, error }] = await once(this.child, 'message');
    if (error) throw new Error(error);
    return result;
  }
}

/** One node: it can be killed, stopped, and parted from its database, and brought back. */
class Node {
  static async start(index, proxies, env) {
    const node = new Node();
    // Its own way, by which it can be parted from the database.
    const url = await proxies.ask('add', env.DATABASE_URL);
    Object.assign(node, { name: `node ${index + 1}`, index, proxies, env: { ...env, DATABASE_URL: url } });
    await node.launch();
    return node;
  }

  async launch() {
    const port = this.server && Number(new URL(this.server.url).port);
    this.server = await startServer(this.env, { port });
    this.client ??= new NodeClient(this.server.url);
    await this.untilReady();
  }

  /** Waits until the node says that it can serve. */
  async untilReady({ patienceMs = 120_000 } = {}) {
    const began = performance.now();
    while (!(await this.client.isReady())) {
      if (performance.now() - began > patienceMs) throw new Error(`${this.name} does not get ready.`);
      await delay(50);
    }
  }

  /** Also when it is in trouble. */
  stop() {
    this.server.child.kill('SIGCONT');
    return this.server.stop();
  }
}

/**
 * What can happen to a node, and how that is undone. Whatever is undone, the node may be asked at once.
 * @type {Record<string, { begin(node: Node): unknown, end(node: Node): unknown }>}
 */
export const troubles = {
  'killed (SIGKILL)': { begin: (node) => node.server.kill(), end: (node) => node.launch() },
  'stopped (SIGSTOP)': {
    begin: (node) => node.server.child.kill('SIGSTOP'),
    end: (node) => node.server.child.kill('SIGCONT'),
  },
  'database cut off': {
    begin: ({ proxies, index }) => proxies.ask('cut', index),
    end: ({ proxies, index }) => proxies.ask('mend', index),
  },
  'database stalled': {
    begin: ({ proxies, index }) => proxies.ask('stall', index),
    end: ({ proxies, index }) => proxies.ask('resume', index),
  },
};

/**
 * Starts three nodes on one database.
 * @param {Record<string, string>} env what all of them are started with
 * @returns {Promise<{ nodes: Node[], close(): Promise<void> }>}
 */
export async function startNodes(env) {
  const proxies = new Proxies();
  const nodes = [];
  const close = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    proxies.child.kill();
  };
  try {
    for (let index = 0; index < 3; index++) nodes.push(await Node.start(index, proxies, env));
    return { nodes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
