// Requests that arrive at a fixed rate, whether or not those before were answered. autocannon sends those of a second at its
// beginning, all at once, and tells latencies in whole milliseconds: neither says what a server does at 80 % of what it can.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from './statistics.helper.mjs';

/**
 * Asks at a rate. A request's latency begins when it was to be sent: what waits for a connection has begun to wait.
 * @param {object} job as of `flood`, and
 * @param {number} job.rate requests a second
 * @returns {Promise<{ p50: number, p99: number, lag: number, answers: number, wrong: number }>} milliseconds; `lag` is by how
 *   much those who ask were late themselves, at the 99th percentile; how many answers were not as expected
 */
export async function pace({ url, requests, expect, connections, seconds, rate }) {
  const target = new URL(url);
  const texts = requests.map((request) => Buffer.from(render(target, request)));
  const waiting = [];
  const idle = [];
  const outcome = { latencies: [], wrong: 0 };
  const lines = await Promise.all(
    Array.from({ length: connections }, () => Line.open(target, { idle, waiting, expect, outcome })),
  );
  const amount = Math.floor(rate * seconds);
  const lags = new Float64Array(amount);
  const began = performance.now();
  for (let sent = 0; sent < amount;) {
    const now = performance.now();
    const due = Math.min(amount, Math.floor(((now - began) * rate) / 1000) + 1);
    for (; sent < due; sent++) {
      const request = { text: texts[sent % texts.length], at: began + (sent * 1000) / rate };
      lags[sent] = now - request.at;
      const line = idle.pop();
      if (line) line.send(request);
      else waiting.push(request);
    }
    // A timer comes too late for the next one where there are many a millisecond.
    if (1000 / rate > 2) await delay(1);
    else await new Promise(setImmediate);
  }
  await Promise.race([Promise.all(lines.map((line) => line.done(amount))), delay(10_000)]);
  for (const line of lines) line.close();
  const { latencies, wrong } = outcome;
  // What was never answered counts as wrong: a server that falls behind for good has no percentiles.
  const missing = amount - latencies.length - wrong;
  const [p50, p99] = latencies.length ? [percentile(latencies, 0.5), percentile(latencies, 0.99)] : [NaN, NaN];
  return { p50, p99, lag: percentile(lags, 0.99), answers: latencies.length, wrong: wrong + missing };
}

function render({ host, pathname, search }, { method = 'GET', headers = {}, body = '' }) {
  const all = { host, ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** A connection that is kept, with one request on it at a time. */
class Line {
  static async open({ hostname, port }, shared) {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Line(socket, shared);
  }

  constructor(socket, shared) {
    Object.assign(this, shared, { socket, request: undefined, received: '' });
    this.idle.push(this);
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (error) => (this.failed = error));
    socket.on('close', () => (this.failed ??= new Error('A connection was closed.')));
  }

  send(request) {
    this.request = request;
    this.socket.write(request.text);
  }

  receive(chunk) {
    this.received += chunk.toString('latin1');
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(this.received.slice(0, end)) ?? [];
    if (length === undefined) throw new Error('An answer does not say how long it is.');
    if (this.received.length < end + 4 + Number(length)) return;
    this.judge(this.received);
    this.received = '';
    this.request = this.waiting.shift();
    if (this.request) this.socket.write(this.request.text);
    else this.idle.push(this);
  }

  judge(answer) {
    const good = answer.startsWith('2', 9) && (!this.expect || answer.includes(this.expect));
    if (good) this.outcome.latencies.push(performance.now() - this.request.at);
    else this.outcome.wrong++;
  }

  /** Resolves when all requests are answered, or nothing can be answered here any more. */
  async done(amount) {
    while (!this.failed && this.outcome.latencies.length + this.outcome.wrong < amount) await delay(10);
  }

  close() {
    this.socket.destroy();
  }
}
