import { ConfigError } from '@latchkey/config';
import { EmbeddedPostgresError } from '@latchkey/database/embedded';
import { inspect } from 'node:util';
import { type Lifecycle } from './lifecycle.js';

/** Why the server does not start: the message is one sentence (or two) written for the operator. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** `EX_CONFIG` of sysexits: starting again without another configuration is of no use. */
const BAD_CONFIGURATION = 78;

/**
 * Gives up: closes what was opened, says why and ends the process.
 * @param failed what to say of a reason that nobody foresaw
 */
export async function refuse(
  error: unknown,
  lifecycle: Lifecycle,
  failed = 'The server could not start',
): Promise<void> {
  // A signal came in between: what failed, failed because of it, and the process ends already.
  if (lifecycle.isClosing) return;
  process.stderr.write(`${explain(error, failed)}\n`);
  await lifecycle.close();
  process.exit(error instanceof ConfigError ? BAD_CONFIGURATION : 1);
}

/** The sentence for the operator; only what nobody foresaw shows its stack. */
export function explain(error: unknown, failed: string): string {
  const told = [ConfigError, EmbeddedPostgresError, StartRefused].some((kind) => error instanceof kind);
  return told ? (error as Error).message : `${failed}: ${inspect(error)}`;
}

/** What a system or driver error says; one that tried several addresses says it only in its parts. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
