// npm run bench: the table of record. Everything is asked in rounds, so that whatever else the machine does meets all of it,
// and held against a bare Fastify of the same round. A run in which any answer was wrong is void.
//   npm run bench -- all --rounds 5 --seconds 4
import { parseArgs } from 'node:util';
import { writeKeys } from './furnish.helper.mjs';
import { Load } from './load.helper.mjs';
import { machineFacts } from './machine.helper.mjs';
import { warnIfUnpinned } from './pin.helper.mjs';
import { untilIdle } from './process-facts.helper.mjs';
import { keepRecord, printSection } from './page/page.helper.mjs';
import { median } from './statistics.helper.mjs';
import { asking, openSubjects } from './subjects.helper.mjs';

const standard = 'bare Fastify';
const paced = [standard, 'whoami warm', 'verify'];
const load = 0.8;
/** With so many sign-ins in flight, and at so much of what whoami can have answered at the most. */
const storm = { connections: 20, load: 0.5 };

/** @param {string[]} args options: rounds, seconds of each, and whether to keep a run as a record that is shorter than one */
export default async function bench(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      record: { type: 'boolean', default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const facts = machineFacts();
  warnIfUnpinned();
  const stage = await openSubjects();
  const loads = [new Load(), new Load()];
  try {
    const run = new Run(stage, loads, { rounds, seconds });
    const record = { ...facts, database: stage.database.description, rounds, seconds, ...(await run.all()) };
    printSection('table', record);
    if (values.record || (rounds >= 5 && seconds >= 4)) await keepRecord('table', record);
  } finally {
    for (const one of loads) await one.stop();
    await stage.close();
  }
}

/** One run of everything. */
class Run {
  constructor({ subjects, database }, [load, stormLoad], { rounds, seconds }) {
    Object.assign(this, { database, load, stormLoad, rounds, seconds });
    this.absent = subjects.filter(({ url }) => !url).map(({ name }) => name);
    this.subjects = subjects.filter(({ url }) => url);
    this.pids = [...new Set(this.subjects.map(({ pid }) => pid))];
  }

  async all() {
    await this.prepare();
    const floods = await this.inRounds(this.subjects, (subject, round) => this.flood(subject, round));
    const rates = new Map(floods.map(({ name, results }) => [name, median(results.map(({ rate }) => rate))]));
    const pacing = this.subjects.filter(({ name }) => paced.includes(name));
    const paces = await this.inRounds(pacing, (subject) => this.pace(subject, rates.get(subject.name) * load));
    const whoami = this.subjects.find(({ name }) => name === 'whoami warm');
    const weathers = [{ name: 'calm' }, { name: 'storm' }];
    const storms = await this.inRounds(weathers, ({ name }) =>
      this.weather(name, whoami, rates.get(whoami.name) * storm.load),
    );
    return { absent: this.absent, floods, paces, load, storms, storm };
  }

  /** Asks each once and looks at the answer; warms everything up; writes the keys that will be new to the server. */
  async prepare() {
    const cold = this.subjects.find(({ once }) => once);
    cold.requests = await this.newRequests(20_000);
    for (const subject of this.subjects) await check(subject);
    for (const subject of this.subjects) {
      const { rate } = await this.flood(subject, 0, { seconds: Math.min(2, this.seconds) });
      say(`${subject.name}: ${rate.toFixed(0)} requests a second, warming up`);
      if (subject === cold) this.coldKeys = Math.ceil(Math.max(rate, 1_000) * this.seconds * 2);
    }
    cold.requests = [];
    this.unused = await this.newRequests(this.coldKeys * this.rounds);
  }

  async newRequests(usable) {
    return (await writeKeys(this.database, { usable })).map(({ text }) => asking(text));
  }

  /** Does something with each in every round. Whoever comes first in one comes last in the next. */
  async inRounds(subjects, measure) {
    const measured = subjects.map((subject) => ({ name: subject.name, results: [] }));
    for (let round = 0; round < this.rounds; round++) {
      const order = subjects.map((_, index) => index);
      for (const index of round % 2 ? order.reverse() : order) {
        await untilIdle(this.pids);
        measured[index].results.push(await measure(subjects[index], round));
      }
      say(
        `round ${round + 1} of ${this.rounds}: ${measured.map(({ name, results }) => summary(name, results)).join('; ')}`,
      );
    }
    return measured;
  }

  async flood({ requests, connections = 32, ...subject }, round, { seconds = this.seconds } = {}) {
    const fresh = subject.once && this.unused?.slice(round * this.coldKeys, (round + 1) * this.coldKeys);
    const job = { ...subject, requests: fresh || requests, connections, seconds };
    const { rate, ...result } = valid(subject.name, await this.load.flood(job));
    return { ...result, rate: rate * (subject.each ?? 1) };
  }

  async pace(subject, rate) {
    return valid(subject.name, await this.load.pace({ ...subject, connections: 64, seconds: this.seconds, rate }));
  }

  /** whoami at a fixed rate, with or without people who sign in meanwhile. */
  async weather(name, whoami, rate) {
    const signIn = this.subjects.find((subject) => subject.name === 'sign-in');
    // It begins before and ends after what is measured in it.
    const seconds = this.seconds + 2;
    const raging = name === 'storm' && this.stormLoad.flood({ ...signIn, connections: storm.connections, seconds });
    if (raging) await new Promise((resolve) => setTimeout(resolve, 1000));
    const result = await this.pace(whoami, rate);
    if (!raging) return result;
    const { rate: signIns } = valid('sign-in', await raging);
    return { ...result, signIns };
  }
}

/** What was measured, unless an answer was wrong. */
function valid(name, result) {
  if (result.wrong > 0) throw new Error(`${result.wrong} answers to ${name} were wrong or missing: the run is void.`);
  return result;
}

async function check({ name, url, requests, expect }) {
  const answer = await fetch(url, requests[0]);
  const text = await answer.text();
  if (answer.status === 200 && (!expect || text.includes(expect))) return;
  throw new Error(`${name} answered ${answer.status} ${text}`);
}

function summary(name, results) {
  const { rate, p99 } = results.at(-1);
  return p99 === undefined ? `${name} ${rate.toFixed(0)}/s` : `${name} p99 ${p99.toFixed(2)} ms`;
}

const say = (line) => process.stderr.write(`${line}\n`);
