// Compiles the server into dist/, or does nothing when dist/ is what the sources would give.
//   node scripts/build.mjs             compiles
//   node scripts/build.mjs --if-stale  compiles when something has changed
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim } from './claim.mjs';
import { isFresh, STAMP, stampOf } from './freshness.mjs';

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
export function ensureBuilt(say) {
  if (isFresh(root, dist)) return;
  const compiler = findCompiler();
  if (compiler) return build(compiler, say);
  // An installation without development packages runs what was built for it.
  if (!existsSync(join(dist, 'apps/api/src/main.js'))) {
    throw new BuildError('There is no build in dist/, and no compiler to make one: run npm ci without --omit=dev.');
  }
  say('Running the build in dist/ as it is: there is no compiler to hold it against the sources.');
}

/** The server's and the console's: both are there, or neither. */
function findCompiler() {
  try {
    const { resolve: find } = createRequire(import.meta.url);
    return { server: find('@nestjs/cli/bin/nest.js'), console: join(find('vite/package.json'), '../bin/vite.js') };
  } catch {
    return undefined;
  }
}

/** One build at a time: who had to wait for another finds dist/ fresh. */
function build(compiler, say) {
  claimWorkshop(say);
  try {
    if (!isFresh(root, dist)) compileAside(compiler, say);
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
function compileAside(compiler, say) {
  say('Compiling the server and its console …');
  const stamp = stampOf(root);
  const config = join(workshop, 'tsconfig.json');
  writeFileSync(config, JSON.stringify(buildConfig));
  run('The server', [compiler.server, 'build', 'api', '--path', relative(root, config)]);
  const console = join(workshop, 'dist/apps/console');
  run('The console', [compiler.console, 'build', 'apps/console', '--outDir', console, '--logLevel', 'error']);
  writeFileSync(join(workshop, 'dist', STAMP), JSON.stringify(stamp));
  if (existsSync(dist)) renameSync(dist, join(workshop, 'old'));
  renameSync(join(workshop, 'dist'), dist);
}

function run(what, args) {
  // Whoever builds, such as a test: what is built is what production runs.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new BuildError(`${what} does not compile: see above.`);
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
    ensureBuilt((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
