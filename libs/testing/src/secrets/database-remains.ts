import { type Client, type QueryArrayResult, types } from 'pg';
import { withClient } from '../database/with-client.js';
import { type Remains } from './leaks.js';

/**
 * All that a database holds, a column at a time: text as PostgreSQL spells it, bytes as a character each.
 * @returns undefined when the database is not there any more, or cannot be reached
 */
export async function databaseRemains(url: string): Promise<Remains[] | undefined> {
  try {
    return await withClient(url, dump);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function dump(client: Client): Promise<Remains[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' ORDER BY name`,
  );
  const text = tables.map(({ name }) => `SELECT * FROM ${name}`).join(';');
  // One question for all tables is answered by a list, one for a single table by its answer alone.
  const answers: unknown = await client.query({ text, rowMode: 'array', types: asWritten });
  return [answers].flat().flatMap((answer, index) => columns(tables[index].name, answer as QueryArrayResult<Cells>));
}

type Cells = (string | null)[];

/** Nothing is parsed, so that what is seen is what is there; bytes are bytes. */
const asWritten = {
  getTypeParser: (type: number) => (type === bytea ? bytes : (value: string) => value),
} as typeof types;

const bytea: number = types.builtins.BYTEA;

const bytes = (hex: string): string => Buffer.from(hex.slice(2), 'hex').toString('latin1');

const columns = (table: string, { fields, rows }: QueryArrayResult<Cells>): Remains[] =>
  fields.map(({ name }, index) => ({
    where: `${table}.${name}`,
    text: rows.map((row) => row[index] ?? '').join('\n'),
  }));

/** No such database (any more), or nobody who answers: 3D000, a socket error, a server that is going down. */
const isGone = (error: unknown): boolean =>
  /^(3D000|57P0\d|ECONNREFUSED|ECONNRESET|ENOENT)$/.test((error as { code?: string }).code ?? '');
