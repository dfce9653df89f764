// node .ci/total.mjs <jest's JSON>…: the one line about all runs. What could not even run counts as a failure.
import { existsSync, readFileSync } from 'node:fs';

const files = process.argv.slice(2);
const runs = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (...names) => runs.flatMap((run) => names.map((name) => run[name])).reduce((all, one) => all + one, 0);

const failed = sum('numFailedTests', 'numRuntimeErrorTestSuites') + files.length - runs.length;
const skipped = sum('numPendingTests', 'numTodoTests');
console.log(`${sum('numPassedTests')} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
