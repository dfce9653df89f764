// `npm start`: compiles the server if need be and runs it in this very process, so that signals reach it. (The script
// in package.json says `exec` for the same reason: a shell in between would be stopped in the server's place.)
import { run } from './run.mjs';

await run('apps/api/src/main.js');
if (process.env.npm_lifecycle_event === 'start') endWithParent();

/** npm passes signals on, except the one that it is killed with: then nobody would know of this process any more. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
