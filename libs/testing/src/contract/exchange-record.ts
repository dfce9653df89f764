import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request and its answer, as they are kept for who judges them afterwards. */
export interface RecordedExchange {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent. */
  readonly body: string | undefined;
  readonly status: number;
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly text: string;
}

const directory = process.env.RECORD_EXCHANGES;
/** Longer ones are no answers to judge but files. */
const longest = 200_000;

/** Keeps an exchange, a line each, in the directory that RECORD_EXCHANGES names, if it does: see scripts/prism.mjs. */
export function recordExchange(exchange: RecordedExchange): void {
  if (directory === undefined || exchange.text.length > longest) return;
  const body = exchange.body !== undefined && exchange.body.length > longest ? undefined : exchange.body;
  appendFileSync(join(directory, `${process.pid}.ndjson`), `${JSON.stringify({ ...exchange, body })}\n`);
}
