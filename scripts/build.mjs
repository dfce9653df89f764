// Compiles the server, its console and its guide into dist/, or does nothing when dist/ is what the sources would give.
//   node scripts/build.mjs             compiles
//   node scripts/build.mjs --if-stale  compiles when something has changed
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim } from './claim.mjs';
import { STAMP, staleParts, stampOf } from './freshness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const dist = join(root, 'dist');
const workshop = join(root, '.build');

/** Why there is nothing to run; the message is for people. */
export class BuildError extends Error {}

/**
 * Compiles unless dist/ is fresh.
 * @param say told in one line that a build begins, because it takes some seconds
 * @throws BuildError when the sources do not compile, or there is no compiler and nothing compiled
 */
export async function ensureBuilt(say) {
  if (staleParts(root, dist).length === 0) return;
  const compiler = findCompiler();
  if (compiler) return await build(compiler, say);
  // An installation without development packages runs what was built for it.
  if (!existsSync(join(dist, 'apps/api/src/main.js'))) {
    throw new BuildError('There is no build in dist/, and no compiler to make one: run npm ci without --omit=dev.');
  }
  say('Running the build in dist/ as it is: there is no compiler to hold it against the sources.');
}

/** The server's, the console's and the guide's: all are there, or none. */
function findCompiler() {
  try {
    const { resolve: find } = createRequire(import.meta.url);
    find('vitepress/package.json');
    return { server: find('@nestjs/cli/bin/nest.js'), console: join(find('vite/package.json'), '../bin/vite.js') };
  } catch {
    return undefined;
  }
}

/** One build at a time: who had to wait for another finds dist/ fresh. */
async function build(compiler, say) {
  claimWorkshop(say);
  try {
    const stale = staleParts(root, dist);
    if (stale.length > 0) await compileAside(stale, compiler, say);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function claimWorkshop(say) {
  try {
    claim(workshop, () => say('Waiting for another build …'));
  } catch (error) {
    throw new BuildError(`The server has to be compiled, and that cannot begin: ${error.message}.`);
  }
}

/** Nothing is changed until the new dist/ is complete, so a build that fails or is killed leaves the old one. */
async function compileAside(stale, compiler, say) {
  say(`Compiling the ${stale.join(', the ')} …`);
  const stamp = stampOf(root);
  const at = (path) => join(workshop, path);
  writeFileSync(at('tsconfig.json'), JSON.stringify(buildConfig));
  const commands = {
    server: [compiler.server, 'build', 'api', '--path', relative(root, at('tsconfig.json'))],
    console: [compiler.console, 'build', 'apps/console', '--outDir', at('console'), '--logLevel', 'error'],
    guide: [join(root, 'scripts/guide/build.mjs'), at('pages'), at('guide')],
  };
  // Side by side. Each has a directory of its own, for the server's compiler begins by emptying the one that it writes to.
  const ends = await Promise.allSettled(stale.map((part) => run(part, commands[part])));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  if (!stale.includes('server')) cpSync(dist, at('dist'), { recursive: true, filter: isServers });
  for (const part of ['console', 'guide']) {
    if (stale.includes(part)) renameSync(at(part), at(`dist/apps/${part}`));
    else cpSync(join(dist, 'apps', part), at(`dist/apps/${part}`), { recursive: true });
  }
  writeFileSync(at(`dist/${STAMP}`), JSON.stringify(stamp));
  if (existsSync(dist)) renameSync(dist, at('old'));
  renameSync(at('dist'), dist);
}

/** Whether something in dist/ is of the server: all but the two others, and what says what it was made from. */
const isServers = (path) => !['apps/console', 'apps/guide', STAMP].includes(relative(dist, path));

/** What it prints is passed on where it fails, in one piece. */
async function run(what, args) {
  // Whoever builds, such as a test: what is built is what production runs.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new BuildError(`The ${what} does not compile: see above.`);
}

/** The settings of apps/api/tsconfig.app.json with another output directory; relative paths do not survive `extends`. */
const buildConfig = {
  extends: '../apps/api/tsconfig.app.json',
  compilerOptions: { outDir: './dist', incremental: false, tsBuildInfoFile: null },
  include: ['../apps/api/src/**/*'],
  exclude: ['../node_modules', '../dist', '../**/*.spec.ts'],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!process.argv.includes('--if-stale')) rmSync(join(dist, STAMP), { force: true });
    await ensureBuilt((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
