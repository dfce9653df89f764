import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment on top of what a `.env` file in the working directory sets. */
export function readEnvironment(file = '.env'): Environment {
  const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...kept, ...process.env };
}
