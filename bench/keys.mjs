// npm run bench -- keys: whether a key is verified as fast among a million as among ten thousand, and what a server needs of
// memory that is asked about ever new ones. Two databases, one a size; in each round a server is started on each, so that
// it knows none of the keys yet. Then 10,000 keys are used once (cold), and again and again (warm).
//   npm run bench -- keys --rounds 5 --seconds 4 --few 10000 --many 1000000 --memory 200000 --remembered 50000
import { parseArgs } from 'node:util';
import { furnish, makeService, writeKeys } from './furnish.helper.mjs';
import { Load } from './load.helper.mjs';
import { machineFacts } from './machine.helper.mjs';
import { keepRecord, printSection } from './page/page.helper.mjs';
import { cores, warnIfUnpinned } from './pin.helper.mjs';
import { residentMegabytes, untilIdle } from './process-facts.helper.mjs';
import { asInProduction, openDatabase, startServer } from './server.helper.mjs';
import { asking, verifying } from './subjects.helper.mjs';

const connections = 32;
/** Nobody waits longer for the keys to have been used once. */
const patienceSeconds = 600;

/** How large the heap of the server may become whose memory is watched. */
const heapMegabytes = 400;

const defaults = { rounds: 5, seconds: 4, few: 10_000, many: 1_000_000, memory: 200_000, remembered: 50_000 };

/** @param {string[]} args options: see above, and whether to keep a run as a record that is shorter than one */
export default async function bench(args) {
  const numbers = Object.entries(defaults).map(([name, value]) => [name, { type: 'string', default: String(value) }]);
  const { values } = parseArgs({ args, options: { ...Object.fromEntries(numbers), record: { type: 'boolean' } } });
  const how = Object.fromEntries(Object.keys(defaults).map((name) => [name, Number(values[name])]));
  const facts = machineFacts();
  warnIfUnpinned();
  const database = await openDatabase();
  const load = new Load();
  try {
    const few = await fill(database, how, { usable: how.few });
    const other = await database.sibling();
    const usable = how.few + how.memory;
    const many = await fill(other, how, { usable, others: how.many - usable });
    const sides = [
      { name: 'few', ...few },
      { name: 'many', ...many, texts: spreadOut(many.texts, how.few) },
    ];
    const measured = await inRounds(sides, load, how);
    const memory = await watchMemory(inSmallHeap(many), load, how.memory);
    await other.close();
    const record = { ...facts, database: database.description, how: { ...how, heapMegabytes }, measured, memory };
    printSection('keys', record);
    const whole = Object.entries(defaults).every(([name, value]) => how[name] >= value);
    if (values.record || whole) await keepRecord('keys', record);
  } finally {
    await load.stop();
    await database.close();
  }
}

/** A database with so many keys, and how its server is asked about one. */
async function fill(database, { remembered }, amounts) {
  const env = { ...asInProduction, ...database.env, CREDENTIAL_CACHE_SIZE: String(remembered) };
  const server = await startServer(env);
  const { key } = await furnish(server.url);
  const verify = await fetch(`${server.url}/internal/verify`, { method: 'POST' });
  await server.stop();
  const began = performance.now();
  const texts = (await writeKeys(database, amounts)).map(({ text }) => text);
  const took = ((performance.now() - began) / 1000).toFixed(0);
  say(`${(amounts.usable + (amounts.others ?? 0)).toLocaleString('en')} keys, written in ${took} s`);
  if (verify.status === 404) {
    return { env, first: key, texts, route: 'whoami', path: '/api/v1/whoami', ask: asking, expect: '"keyId"' };
  }
  const service = makeService(env);
  const ask = (text) => verifying(service, text);
  return { env, first: key, texts, route: 'verify', path: '/internal/verify', ask, expect: '"valid":true' };
}

/** Left to itself, Node lets garbage lie as long as the machine has room: what has to be kept shows where it has not. */
const inSmallHeap = (side) => ({
  ...side,
  env: { ...side.env, NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}` },
});

/** So many of all, at the same distance from each other: those that were written together lie together. */
const spreadOut = (all, amount) =>
  Array.from({ length: amount }, (_, index) => all[Math.floor((index * all.length) / amount)]);

async function inRounds(sides, load, { rounds, seconds }) {
  const results = { few: [], many: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 ? sides.toReversed() : sides) {
      const result = await measure(side, load, seconds);
      results[side.name].push(result);
      const { cold, warm, megabytes } = result;
      say(`round ${round + 1}, ${side.name}: cold ${cold.toFixed(0)}/s, warm ${warm.toFixed(0)}/s, ${show(megabytes)}`);
    }
  }
  return { route: sides[0].route, ...results };
}

/** Cold and warm, on a server that has just been started and has had time to get its code compiled, with a single key. */
async function measure(side, load, seconds) {
  return onServer(side, async (job, pid) => {
    await flood(load, { ...job, requests: [side.ask(side.first)], seconds: 3 });
    await untilIdle([pid]);
    const requests = side.texts.map(side.ask);
    const cold = await flood(load, { ...job, requests, once: true, seconds: patienceSeconds });
    await untilIdle([pid]);
    const warm = await flood(load, { ...job, requests, seconds });
    return { cold: cold.rate, warm: warm.rate, megabytes: residentMegabytes(pid) };
  });
}

/** What the server has in use after it has been asked about more and more keys, each of them once. */
async function watchMemory(side, load, amount) {
  return onServer(side, async (job, pid) => {
    const steps = [{ keys: 0, megabytes: residentMegabytes(pid) }];
    for (let part = 1; part <= 8; part++) {
      const [from, to] = [part - 1, part].map((end) => Math.floor((amount * end) / 8));
      const requests = side.texts.slice(from, to).map(side.ask);
      const highest = watchHighest(pid);
      await flood(load, { ...job, requests, once: true, seconds: patienceSeconds });
      steps.push({ keys: to, megabytes: highest() });
      say(`${to.toLocaleString('en')} keys used: ${show(steps.at(-1).megabytes)}`);
    }
    return steps;
  });
}

async function onServer(side, work) {
  const server = await startServer(side.env, { core: cores.server });
  const pid = server.child.pid;
  try {
    return await work({ url: server.url + side.path, expect: side.expect, pid, connections }, pid);
  } finally {
    await server.stop();
  }
}

async function flood(load, job) {
  const result = await load.flood(job);
  if (result.wrong > 0) throw new Error(`${result.wrong} answers were wrong or missing: the run is void.`);
  return result;
}

/** The most that a process has had in use since. @returns {() => number | undefined} what ends it and tells */
function watchHighest(pid) {
  let highest = residentMegabytes(pid);
  const look = () => (highest = Math.max(highest, residentMegabytes(pid)));
  const timer = setInterval(look, 200);
  return () => {
    clearInterval(timer);
    return highest === undefined ? undefined : look();
  };
}

const show = (megabytes) => (megabytes === undefined ? 'memory unknown' : `${megabytes.toFixed(0)} MiB`);
const say = (line) => process.stderr.write(`${line}\n`);
