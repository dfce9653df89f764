// As many requests as so many connections can have answered, one after the other on each: autocannon.
import autocannon from 'autocannon';
import { cpuSeconds } from './process-facts.helper.mjs';

/**
 * What a server does in some seconds.
 * @param {object} job
 * @param {string} job.url
 * @param {{ method?: string, headers?: object, body?: string }[]} job.requests those of a connection in turn: each has its share
 * @param {boolean} [job.once] that none may be sent twice; where they run out, so it is told, and counted until there
 * @param {string} [job.expect] what every answer has to hold
 * @param {number} job.connections
 * @param {number} job.seconds
 * @param {number} job.pid the server
 * @param {boolean} [job.awake] that this process does not sleep meanwhile. Waking up a core that sleeps is left to who sends it
 *   something, and costs a server on a virtual machine as much as answering: the more so, the longer it leaves the other core
 *   without work
 * @returns {Promise<{ rate: number, answers: number, wrong: number, ranOut: boolean, busy?: number, loadBusy: number }>}
 *   answers a second; how many were not as expected; the shares of a processor that the server and this process had
 */
export async function flood({ url, requests, once, expect, connections, seconds, pid, awake }) {
  const share = Math.floor(requests.length / connections);
  const clients = [];
  const setupClient = (client) => {
    const from = share === 0 ? clients.length % requests.length : clients.length * share;
    client.setRequests(requests.slice(from, from + Math.max(share, 1)).map((request) => ({ ...request })));
    clients.push(client);
  };
  const run = autocannon({
    ...{ url, connections, duration: seconds, sampleInt: 100, setupClient },
    ...(expect && { verifyBody: (body) => body.includes(expect) }),
    ...(once && { maxConnectionRequests: share }),
  });
  const watch = { began: 0, ended: 0, cpu: 0, own: 0 };
  // Making the clients takes time too, of which the server knows nothing.
  run.once('start', () => Object.assign(watch, { began: performance.now(), cpu: cpuSeconds(pid), own: ownSeconds() }));
  if (once) run.on('response', () => (watch.ended = performance.now()));
  const result = await (awake ? withoutSleep(run) : run);
  const [spent, own] = [cpuSeconds(pid) - watch.cpu, ownSeconds() - watch.own];
  const ranOut = once === true && clients.some(({ reqsMade }) => reqsMade >= share);
  const took = ((ranOut ? watch.ended : performance.now()) - watch.began) / 1000;
  return {
    rate: result.requests.total / took,
    answers: result.requests.total,
    wrong: result.non2xx + result.errors + result.mismatches,
    ranOut,
    loadBusy: own / took,
    ...(spent >= 0 && { busy: spent / took }),
  };
}

/** Waits for something by looking again and again. */
async function withoutSleep(promise) {
  let over = false;
  const look = () => over || setImmediate(look);
  look();
  try {
    return await promise;
  } finally {
    over = true;
  }
}

function ownSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
