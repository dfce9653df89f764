// `npm run latchkey -- <command>`: the operator's tool, compiled if need be. docs/operator.md has its commands.
import { run } from './run.mjs';

await run('apps/api/src/latchkey.js');
