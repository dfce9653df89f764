import { type QueryRunner } from 'typeorm';

/** A table that is backed up, with the columns that are stored. */
export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
}

interface TableRow extends BackedUpTable {
  /** The other tables that its rows refer to. */
  readonly refersTo: readonly string[];
}

/**
 * Every table of the schema but the list of migrations, each after those that it refers to: loaded in this order, no row
 * comes before one that it needs.
 */
export async function listTables(runner: QueryRunner): Promise<BackedUpTable[]> {
  const rows = (await runner.query(
    `SELECT c.relname AS name,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
         ORDER BY a.attnum) AS columns,
       ARRAY(SELECT DISTINCT t.relname::text FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> f.conrelid) AS "refersTo"
     FROM pg_class c
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = current_schema()::regnamespace
       AND c.relname <> 'migrations'
     ORDER BY c.relname`,
  )) as TableRow[];
  return inOrder(rows).map(({ name, columns }) => ({ name, columns }));
}

/** @throws Error where tables refer to each other in a circle */
export function inOrder<Table extends { readonly name: string; readonly refersTo: readonly string[] }>(
  tables: readonly Table[],
): Table[] {
  const done = new Set<string>();
  const ordered: Table[] = [];
  while (ordered.length < tables.length) {
    const next = tables.filter(({ name, refersTo }) => !done.has(name) && refersTo.every((other) => done.has(other)));
    if (next.length === 0) throw new Error('Tables that refer to each other in a circle have no order.');
    ordered.push(...next);
    for (const { name } of next) done.add(name);
  }
  return ordered;
}

/** Where the counters stand that number the rows of these tables, as text: they may be larger than a number can be. */
export async function readSequences(
  runner: QueryRunner,
  tables: readonly BackedUpTable[],
): Promise<Record<string, string>> {
  const rows = (await runner.query(
    `SELECT s.relname AS name, pg_sequence_last_value(s.oid)::text AS value
     FROM pg_class s
     JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refobjsubid > 0
     JOIN pg_class t ON t.oid = d.refobjid
     WHERE s.relkind = 'S' AND s.relnamespace = current_schema()::regnamespace AND t.relname = ANY($1)`,
    [tables.map(({ name }) => name)],
  )) as { name: string; value: string | null }[];
  return Object.fromEntries(rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

/** `"name"`, for a statement that cannot take it as a parameter. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table's columns as `COPY` takes them. */
export const columnList = ({ columns }: BackedUpTable): string => columns.map(quoted).join(', ');

/** Sees to it that values are spelled in one way, and that nothing has a time limit. */
export const copySettings = `SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL timezone = 'UTC';
  SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'postgres';
  SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL synchronize_seqscans = off`;
