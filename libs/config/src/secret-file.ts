import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.js';

/** The configured secret, or on the embedded default the one that is made once and kept (0600) in the data directory. */
export const resolveSecret = (config: Config): string => config.secret ?? keptSecret(config.dataDir);

/** The same, where there is one; none is made. @throws ConfigError when the one that is kept is damaged */
export const findSecret = (config: Config): string | undefined =>
  config.secret ??
  (existsSync(join(config.dataDir, 'secret')) ? readSecret(join(config.dataDir, 'secret')) : undefined);

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) makeSecret(dataDir, file);
  return readSecret(file);
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new ConfigError([`The secret kept in ${file} is damaged: restore it from a backup.`]);
  return secret;
}

function makeSecret(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, randomBytes(48).toString('base64url') + '\n', { mode: 0o600, flush: true });
  try {
    // A link is made whole or not at all, and only once: two first starts agree on one secret, a crash leaves no half.
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
