// The table of record, and what it has to say to what is claimed.
import { ratios, spread } from '../statistics.helper.mjs';
import { circumstances, range, short, table, yesOrNo } from './words.helper.mjs';

const standard = 'bare Fastify';
/** How much of a latency those who ask may have caused themselves by being late. */
const mostLag = 0.25;

/** @param {object} record of bench/all.mjs */
export function tableSection(record) {
  const { rounds, seconds, absent } = record;
  return [
    circumstances(record),
    `${rounds} rounds of ${seconds} s. A ratio is that of one round to bare Fastify in the same round: the median, and the ` +
      'least and greatest in parentheses.',
    throughput(record),
    ...(absent.length ? [`Not there, since the route answers 404: ${absent.join(', ')}.`] : []),
    ...loadNote(record),
    '### What is claimed',
    table(['claim', 'at least or at most', 'measured', 'holds'], [...claims(record)]),
    ...lagNote(record),
  ].join('\n\n');
}

function throughput({ floods }) {
  const [bare, perCpu] = [column(floods, standard, rate), column(floods, standard, ratePerCpu)];
  const rows = floods.map(({ name, results }) => [
    name,
    range(spread(ratios(results.map(rate), bare))),
    range(spread(ratios(results.map(ratePerCpu), perCpu))),
    short(spread(results.map(rate)).median),
    share(spread(results.map(({ busy = NaN }) => busy)).median),
  ]);
  return table(['', 'ratio', 'ratio by processor time', 'requests/s', 'processor'], rows);
}

/** Where bare Fastify did not have all of its core, it was not measured to its limit, and flatters what is held against it. */
function loadNote({ floods }) {
  const { median } = spread(column(floods, standard, ({ busy = NaN }) => busy));
  const asking = spread(column(floods, standard, ({ loadBusy }) => loadBusy)).median;
  if (!(median < 0.95)) return [];
  return [
    `Bare Fastify had ${share(median)} of its core, and those who asked it ${share(asking)} of theirs: it could have answered ` +
      'more. The ratio by processor time does without that, but neither knows what the database had.',
  ];
}

const askedLate = ({ results }) => spread(results.map(({ lag, p99 }) => lag / p99)).median > mostLag;

/** Latencies that those who ask have caused themselves say nothing about servers. */
function lagNote({ paces, storms }) {
  const all = [...paces, ...storms];
  const late = all.filter(askedLate);
  if (late.length === 0) return [];
  const names = late.map(({ name, results }) => `${name} (${short(spread(results.map(({ lag }) => lag)).median)} ms)`);
  return [
    `Those who ask were late themselves, because they did not get their core to themselves, with: ${names.join(', ')}. ` +
      'Whether what is claimed of their p99 holds is not known.',
  ];
}

function* claims({ floods, paces, storms, load, storm }) {
  for (const name of ['whoami warm', 'verify']) {
    const claim = `${name}: requests per second, against bare Fastify`;
    yield atLeast(0.5, claim, against(floods, name, standard, rate));
  }
  for (const name of ['whoami warm', 'verify']) {
    const claim = `${name}: p99 at ${share(load)} of its own maximum, against bare Fastify at ${share(load)} of its own`;
    yield atMost(3, claim, against(paces, name, standard, p99));
  }
  yield atLeast(20, 'verify: requests per second, against better-auth', against(floods, 'verify', 'better-auth', rate));
  const many = 'verify, 100 at a time';
  yield atLeast(20, `${many}: credentials per second, against better-auth`, against(floods, many, 'better-auth', rate));
  const weather = `whoami at ${share(storm.load)} of its maximum: p99 with ${storm.connections} sign-ins in flight, against none`;
  yield atMost(2, weather, against(storms, 'storm', 'calm', p99));
}

/** The ratios of two that were measured in the same rounds, and whether they say anything; undefined where one is not there. */
function against(measured, name, other, value) {
  const [one, another] = [column(measured, name, value), column(measured, other, value)];
  if (!one || !another) return undefined;
  const unclear = measured.some((of) => [name, other].includes(of.name) && askedLate(of));
  return { ...spread(ratios(one, another)), unclear };
}

const column = (measured, name, value) => measured.find((one) => one.name === name)?.results.map(value);

const atLeast = (bound, claim, found) => line(claim, `≥ ${bound}`, found, found?.median >= bound);
const atMost = (bound, claim, found) => line(claim, `≤ ${bound}`, found, found?.median <= bound);
function line(claim, bound, found, holds) {
  if (!found) return [claim, bound, 'not there', '–'];
  return [claim, bound, range(found), found.unclear ? 'not known' : yesOrNo(holds)];
}

const rate = (result) => result.rate;
const ratePerCpu = (result) => result.rate / (result.busy ?? NaN);
const p99 = (result) => result.p99;
const share = (value) => (Number.isFinite(value) ? `${Math.round(value * 100)} %` : '–');
