// A client that writes down what it did: what it asked whom when, and what it was answered, or that it was not.
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { now } from './history.mjs';

/** How long an answer is waited for, in milliseconds: longer than any server takes to say that its database is away. */
const PATIENCE = 15_000;
/** How often a request without an answer is sent, to one node after the other. */
const ATTEMPTS = 12;

/**
 * What a request is about beside HTTP; each may be a function of the answer.
 * @typedef {object} Meaning
 * @property {string} kind
 * @property {object} [node] the node to ask; any otherwise
 * @property {boolean} [retry] whether to repeat it until it is answered, with an Idempotency-Key where it is a POST
 * @property {object} [writes] @property {object} [reads] @property {object} [creates] @property {object} [ends]
 * @property {string} [consumes]
 * @property {string} [kills] as in `history.d.mts`
 */

export class Client {
  constructor(nodes, history, dice) {
    Object.assign(this, { nodes, history, dice });
  }

  /** @returns {Promise<{ outcome: string, status: number, data: any, cookie?: string }>} the (last) answer */
  async ask(request) {
    if (!request.retry) return this.attempt(request);
    const repeated = { ...request, ...(request.method === 'POST' && { idempotencyKey: randomUUID() }) };
    let answer;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      answer = await this.attempt(repeated);
      if (answer.outcome === 'done' || answer.outcome === 'refused') break;
      await delay(this.dice.between(50, 500));
    }
    return answer;
  }

  async attempt({ kind, node = this.dice.one(this.nodes), idempotencyKey, ...request }) {
    const start = now();
    const answer = await send(node.url, request, idempotencyKey);
    const end = now();
    const facts = factsOf(request, answer, start, end);
    const said = answer.outcome === 'done' && idempotencyKey !== undefined ? { answer: answer.fingerprint } : {};
    const { outcome, status, code } = answer;
    this.history.add({ kind, node: node.name, start, end, outcome, status, code, idempotencyKey, ...said, ...facts });
    // Nobody is there: to ask at once again would only keep whoever starts from starting.
    if (outcome === 'unsent') await delay(this.dice.between(100, 500));
    return answer;
  }
}

function factsOf({ writes, reads, creates, ends, consumes, kills }, answer, start, end) {
  const given = (fact) => (typeof fact === 'function' ? fact(answer, { start, end }) : fact);
  const known = {
    writes: given(writes),
    reads: given(reads),
    creates: given(creates),
    ends,
    consumes: given(consumes),
    kills,
  };
  return Object.fromEntries(Object.entries(known).filter(([, fact]) => fact));
}

async function send(origin, { method = 'GET', path, headers, body }, idempotencyKey) {
  try {
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return understand(response, await response.text());
  } catch (error) {
    // Who was refused the connection has sent nothing.
    const outcome = error.cause?.code === 'ECONNREFUSED' ? 'unsent' : 'unknown';
    return { outcome, status: 0, data: undefined };
  }
}

function understand({ status, headers }, text) {
  const body = parse(text);
  const outcome = status < 300 ? 'done' : status < 500 ? 'refused' : 'unknown';
  const data = outcome !== 'done' ? undefined : body && 'data' in body ? body.data : body;
  const code = outcome === 'done' ? undefined : (body?.code ?? body?.error?.code ?? body?.detail);
  const cookie = headers.getSetCookie()[0]?.split(';')[0];
  const fingerprint = createHash('sha256').update(`${status} ${text}`).digest('base64url').slice(0, 16);
  return { outcome, status, data, code, cookie, fingerprint };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
