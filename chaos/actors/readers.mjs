// Somebody who uses credentials that were shown to somebody at some time, on any node.
import { seen } from '../world.mjs';

export class ReaderActor {
  constructor({ client, credentials, dice }) {
    Object.assign(this, { client, credentials, dice });
  }

  async step() {
    const found = this.credentials.one(this.dice);
    if (found) await use(this.client, found);
  }
}

/** Uses a credential once. @param {object} [node] any unless told */
export const use = (client, { register, request }, node) =>
  client.ask({ kind: 'use of a credential', node, ...request, reads: seen(register) });
