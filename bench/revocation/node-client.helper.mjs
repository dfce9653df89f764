// How a node is asked, and when: everything is timed on the clock of this one process.
import { Agent, request } from 'node:http';

/** Longer than a node waits for its database. */
const patienceMs = 60_000;

/** Asks one node, over connections that are kept. */
export class NodeClient {
  constructor(url) {
    this.url = url;
    this.agent = new Agent({ keepAlive: true });
  }

  /**
   * One request. What breaks it is an answer too: none.
   * @returns {Promise<{ start: number, end: number, status?: number, body?: object }>} when it was begun and answered
   */
  ask(method, path, headers, body) {
    const start = performance.now();
    return new Promise((resolve) => {
      const done = (answer) => resolve({ start, end: performance.now(), ...answer });
      const type = body && { 'content-type': 'application/json' };
      const options = { method, headers: { ...headers, ...type }, agent: this.agent, timeout: patienceMs };
      const call = request(this.url + path, options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', () => done({}));
        response.on('end', () => done({ status: response.statusCode, body: parse(Buffer.concat(chunks)) }));
      });
      call.on('timeout', () => call.destroy());
      call.on('error', () => done({}));
      call.end(body && JSON.stringify(body));
    });
  }

  /** Uses a key for itself, or has another service ask about it. `accepted`: whether it was let in. */
  async use(key, service) {
    if (service) {
      const headers = { authorization: `Bearer ${service}` };
      const answer = await this.ask('POST', '/internal/verify', headers, { credential: key });
      return { ...answer, accepted: answer.status === 200 && answer.body?.valid === true };
    }
    const answer = await this.ask('GET', '/api/v1/whoami', { authorization: `Bearer ${key}` });
    return { ...answer, accepted: answer.status === 200 };
  }

  /** Ends a key, by another one of its project. */
  revoke(manager, keyId) {
    return this.ask('POST', '/api/v1/project/api-keys/revoke', { authorization: `Bearer ${manager}` }, { keyId });
  }

  async isReady() {
    return (await this.ask('GET', '/readyz', {})).status === 200;
  }
}

function parse(bytes) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
