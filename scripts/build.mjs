// Compiles the server into dist/, or does nothing when dist/ is what the sources would give.
//   node scripts/build.mjs             compiles
//   node scripts/build.mjs --if-stale  compiles when something has changed
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh, stampOf, STAMP } from './freshness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const dist = join(root, 'dist');

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
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  } catch {
    return undefined;
  }
}

/**
 * Compiles into a directory of its own and puts it in the place of dist/ when it is complete: a build that fails or is
 * killed changes nothing, and two at the same time do not disturb each other or a server that runs from dist/.
 */
function build(compiler, say) {
  say('Compiling the server …');
  const stamp = stampOf(root);
  removeLeftovers();
  const own = makeDirectory();
  try {
    const config = join(own, 'tsconfig.json');
    writeFileSync(config, JSON.stringify(buildConfig));
    const { status } = spawnSync(process.execPath, [compiler, 'build', 'api', '--path', relative(root, config)], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new BuildError('The server does not compile: see above.');
    writeFileSync(join(own, 'dist', STAMP), JSON.stringify(stamp));
    putInPlace(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function makeDirectory() {
  const own = join(root, `.build-${process.pid}`);
  try {
    mkdirSync(own);
    return own;
  } catch (error) {
    throw new BuildError(`The server has to be compiled, and its directory cannot be written to (${error.message}).`);
  }
}

/** The settings of apps/api/tsconfig.app.json with another output directory; relative paths do not survive `extends`. */
const buildConfig = {
  extends: '../apps/api/tsconfig.app.json',
  compilerOptions: { outDir: './dist', incremental: false, tsBuildInfoFile: null },
  include: ['../apps/api/src/**/*'],
  exclude: ['../node_modules', '../dist', '../**/*.spec.ts'],
};

function putInPlace(own) {
  for (;;) {
    if (existsSync(dist)) renameSync(dist, join(own, `old-${Date.now()}`));
    try {
      return renameSync(join(own, 'dist'), dist);
    } catch (error) {
      // Another build was put there in between; ours is as good and takes its place.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    }
  }
}

/** What builds that were killed left behind. */
function removeLeftovers() {
  for (const name of readdirSync(root)) {
    const pid = Number(/^\.build-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

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
