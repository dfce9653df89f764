// `npm run test:prism [-- <directory>]`: runs the end-to-end tests and lets Prism (stoplight.io) judge every answer by the
// document of its surface, with the validator that its proxy uses. Given a directory, judges what a run of the tests with
// RECORD_EXCHANGES=<directory> has left there. Its view of requests is only compared with ours: tests send wrong ones on
// purpose. Prepared documents take some seconds, so that it is one process at the end and no proxy before each test.
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http/dist/utils/operations');
const { validateInput, validateOutput } = require('@stoplight/prism-http/dist/validator');

/** Where Prism is wrong, and why: the only place where an answer of ours is excused. */
const excused = [
  {
    what: (_, { message }) => /status code/.test(message ?? ''),
    fits: ({ status }) => status === 405,
    why: 'a path with another method than it has is no operation',
  },
];
/** What we take although Prism would not, and why. */
const taken = [
  { message: /parameter include_expired must be boolean/, why: 'clients in Python write True and False' },
  {
    message: /property (email|domain|code) must match/,
    why: 'text is trimmed and normalised before it is looked at',
  },
  {
    message: /security|authoriz|credential/i,
    why: 'sessions are sent as a cookie whose name depends on http or https',
  },
];

const root = join(import.meta.dirname, '..');
function runTests(recorded) {
  const jest = require.resolve('jest/bin/jest.js');
  const env = { ...process.env, RECORD_EXCHANGES: recorded };
  return spawnSync(process.execPath, [jest, 'test/e2e'], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

async function judgeAll(recorded) {
  const operations = await prepare();
  const counts = { judged: 0, unrouted: 0, bothInvalid: 0, onlyPrism: 0, onlyWe: 0 };
  const violations = new Map();
  const differences = new Map();
  for await (const exchange of exchanges(recorded)) {
    const operation = operations.find((one) => one.method === methodOf(exchange) && one.pattern.test(pathOf(exchange)));
    if (!operation) {
      counts.unrouted++;
      continue;
    }
    counts.judged++;
    for (const fault of answerFaults(operation, exchange)) note(violations, operation, fault, exchange);
    compare(operation, exchange, counts, differences);
  }
  print('violations of answers', violations);
  print('taken by us, invalid to Prism', differences);
  process.stdout.write(
    `Prism judged ${counts.judged} answers (${counts.unrouted} of no operation): ${violations.size} violations. Requests: ` +
      `${counts.bothInvalid} invalid to both, ${counts.onlyWe} to us alone, ${counts.onlyPrism} to Prism alone.\n`,
  );
  return counts.judged > 0 && violations.size === 0 && differences.size === 0;
}

async function prepare() {
  const prepared = [];
  for (const file of readdirSync(join(root, 'openapi'))) {
    const document = JSON.parse(readFileSync(join(root, 'openapi', file), 'utf8'));
    for (const resource of await getHttpOperationsFromSpec(document)) {
      const pattern = new RegExp(`^${resource.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`);
      prepared.push({ resource, pattern, method: resource.method, parameters: resource.path.split('{').length });
    }
  }
  return prepared.sort((one, other) => one.parameters - other.parameters);
}

async function* exchanges(recorded) {
  for (const file of readdirSync(recorded)) {
    for await (const line of createInterface({ input: createReadStream(join(recorded, file)) })) yield JSON.parse(line);
  }
}

const methodOf = ({ method }) => (method === 'HEAD' ? 'head' : method.toLowerCase());
// A slash at the end makes no difference to us, but to Prism.
const pathOf = ({ url }) => url.split('?', 1)[0].replace(/(.)\/$/, '$1');
// One document: what is sent as JSON Lines is many.
const json = /^application\/(?:[\w.-]+\+)?json\b/;
const bodyOf = (text, headers) =>
  json.test(headers['content-type'] ?? '') && text ? JSON.parse(text) : text || undefined;
const faultsOf = (result) => (result._tag === 'Left' ? result.left : []);

function answerFaults({ resource }, exchange) {
  const { status, answerHeaders: headers, text } = exchange;
  const element = { statusCode: status, headers, body: bodyOf(text, headers) };
  const faults = faultsOf(validateOutput({ resource, element }));
  return faults.filter((fault) => !excused.some(({ fits, what }) => fits(exchange) && what(resource, fault)));
}

/** Prism says invalid where we say 400 or 422, or else somebody is asked to explain it. */
function compare(operation, exchange, counts, differences) {
  const { method, headers, body, status } = exchange;
  const query = Object.fromEntries(new URL(exchange.url, 'http://x').searchParams);
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const element = {
    method: method.toLowerCase(),
    url: { path: pathOf(exchange), query },
    headers: own,
    body: parsed(body),
  };
  const faults = faultsOf(validateInput({ resource: operation.resource, element })).filter(
    ({ severity }) => severity === 0,
  );
  const unexplained = faults.filter(({ message }) => !taken.some((one) => one.message.test(message)));
  const refused = status === 400 || status === 422;
  if (unexplained.length > 0 && refused) counts.bothInvalid++;
  else if (refused) counts.onlyWe++;
  else if (unexplained.length > 0 && status < 300) {
    counts.onlyPrism++;
    for (const fault of unexplained) note(differences, operation, fault, exchange);
  }
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function note(found, { resource }, { message, path = [] }, exchange) {
  const name = `${resource.method.toUpperCase()} ${resource.path} ${exchange.status}: ${path.join('.')} ${message}`;
  const known = found.get(name) ?? { times: 0, example: exchange };
  found.set(name, { ...known, times: known.times + 1 });
}

function print(title, found) {
  for (const [name, { times, example }] of found) {
    const shown = `${example.url} ${JSON.stringify(example.answerHeaders)} ${example.text}`.slice(0, 500);
    process.stdout.write(`${title}: ${name} (${times} times)\n    ${shown}\n`);
  }
}

const given = process.argv[2];
const directory = given ?? mkdtempSync(join(tmpdir(), 'latchkey-prism-'));
let failed = false;
try {
  if (!given) failed = !runTests(directory);
  failed = !(await judgeAll(directory)) || failed;
} finally {
  if (!given) rmSync(directory, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
