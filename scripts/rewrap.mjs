// `npm run rewrap`: wraps the keys of secrets at rest with the present MASTER_KEY. README.md says when.
import { run } from './run.mjs';

await run('apps/api/src/rewrap.js');
