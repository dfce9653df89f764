// `npm run fuzz -- --requests 100000 --seed N`: sends made-up requests for every documented operation to a server of its
// own, on the embedded database, and says which answers break the contract. `--only I` sends the request I of that run
// alone and shows what was sent. Stops by itself; `--seconds` bounds it.
import { parseArgs } from 'node:util';
import { beginRun, endRun } from '../libs/testing/src/database/test-run.ts';
import { fuzz } from '../libs/testing/src/fuzz/fuzz-server.ts';
import { report } from '../libs/testing/src/fuzz/report.ts';
import { ensureBuilt } from './build.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    seconds: { type: 'string', default: '1800' },
    only: { type: 'string' },
  },
});
const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));

await ensureBuilt((line) => process.stderr.write(`${line}\n`));
process.stdout.write(`npm run fuzz -- --requests ${options.requests} --seed ${options.seed}\n`);
await beginRun();
try {
  const result = await fuzz(options, (sent) => process.stderr.write(`\r${sent} requests`));
  process.stderr.write('\n');
  const { text, good } = report(result, options);
  process.stdout.write(text);
  process.exitCode = good ? 0 : 1;
} finally {
  await endRun();
}
