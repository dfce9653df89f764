// npm run chaos -- [--embedded] [--seconds 300] [--seed <number>] [--history <file>] | --check <file>
//
// Clients create, rotate, revoke, invite, run and read, and write down what they were answered, while servers are killed
// with SIGKILL and their database goes down in immediate mode. Then all that was answered is held against what is left.
// Without an option: three processes on a PostgreSQL of their own, for five minutes. --embedded: `npm start` as it comes.
// --check looks at the history of an earlier campaign again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/build.mjs';
import { campaign } from './campaign.mjs';
import { check } from './check/check.mjs';
import { Embedded } from './deploy/embedded.mjs';
import { ThreeNodes } from './deploy/three-nodes.mjs';
import { History, readHistory } from './history.mjs';
import { Dice } from './random.mjs';
import { report } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    embedded: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    history: { type: 'string' },
    check: { type: 'string' },
  },
});
const print = (text) => process.stdout.write(text);

if (options.check) again(options.check);
else await run();

function again(file) {
  const evidence = readHistory(file);
  const result = { figures: {}, ...check(evidence) };
  print(report(`the history in ${file}`, evidence.operations, result));
  process.exitCode = result.violations.length === 0 ? 0 : 1;
}

async function run() {
  await ensureBuilt((line) => print(`${line}\n`));
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-chaos-'));
  const history = new History(options.history ?? join(directory, 'history.jsonl'));
  const deployment = options.embedded ? new Embedded(directory) : new ThreeNodes(directory);
  let result;
  try {
    const how = { seconds: Number(options.seconds), dice: new Dice(Number(options.seed)), history };
    result = await campaign(deployment, { ...how, say: (line) => print(`${line}\n`) });
  } finally {
    await deployment.stop();
    // What went wrong can be looked at: history and logs stay.
    if (result?.violations.length === 0) rmSync(directory, { recursive: true, force: true });
    else print(`\nwhat there is to look at: ${directory}\n`);
  }
  const title = `${deployment.description}, ${options.seconds} s, seed ${options.seed}`;
  print(report(title, history.operations, result));
  process.exitCode = result.violations.length === 0 ? 0 : 1;
}
