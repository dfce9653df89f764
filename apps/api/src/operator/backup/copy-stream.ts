import { type PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type QueryRunner } from 'typeorm';
import { type Readable, type Writable } from 'node:stream';
import { type BackedUpTable, columnList, quoted } from './catalogue.js';

/** All rows of a table, as `COPY` spells them. On the connection of the runner, which does nothing else meanwhile. */
export async function readRows(runner: QueryRunner, table: BackedUpTable): Promise<Readable> {
  const client = (await runner.connect()) as PoolClient;
  return client.query(copyTo(`COPY (SELECT ${columnList(table)} FROM ${quoted(table.name)}) TO STDOUT`));
}

/** Takes rows into a table, as `COPY` spells them. */
export async function writeRows(runner: QueryRunner, table: BackedUpTable): Promise<Writable> {
  const client = (await runner.connect()) as PoolClient;
  return client.query(copyFrom(`COPY ${quoted(table.name)} (${columnList(table)}) FROM STDIN`));
}
