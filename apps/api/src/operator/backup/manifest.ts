import { z } from 'zod';

/** The form of backups that this version writes; it reads no other. */
export const backupFormat = 1;

/** A name that is put into a statement: nothing else gets there. */
const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

/** What a backup says about itself, before anything else in it. */
export const manifestSchema = z.object({
  format: z.literal(backupFormat),
  /** The version that made it. */
  latchkey: z.string(),
  createdAt: z.iso.datetime(),
  /** The server's own version of itself. */
  postgres: z.string(),
  /** The schema's level: the migrations that the database had had, oldest first. */
  migrations: z.array(z.string()),
  /** Tells the secret that the data was made with, and says nothing about it. */
  secretMark: z.base64(),
  /** The ids of the master keys that wrap its data keys. */
  masterKeys: z.array(z.string()),
  /** In an order in which each comes after those that it refers to. */
  tables: z.array(z.object({ name, columns: z.array(name) })),
});

/** A parsed manifest. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What is known of a table once it is written. */
const tableSum = z.object({
  rows: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup says at its end. */
export const summarySchema = z.object({
  tables: z.record(name, tableSum),
  /** Where counters stood that hand out numbers. */
  sequences: z.record(name, z.string().regex(/^\d+$/)),
  /** Keyed hash of all of this and the manifest, by the secret: nobody else can have written it. */
  mac: z.base64(),
});

/** How many rows a table has, and what they are. */
export type TableSum = z.infer<typeof tableSum>;
/** A parsed summary. */
export type Summary = z.infer<typeof summarySchema>;

/** The text that a summary's keyed hash is of. */
export const authenticated = (manifest: Manifest, { tables, sequences }: Omit<Summary, 'mac'>): string =>
  JSON.stringify([
    manifest,
    manifest.tables.map((table) => [table.name, tables[table.name]]),
    Object.entries(sequences).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** The entry of the manifest. */
export const manifestEntry = 'manifest.json';
/** The entry of the summary, the last one. */
export const summaryEntry = 'summary.json';

/** The entry of a part of a table's rows: parts are numbered through from 1. */
export const partEntry = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy.gz`;

/** Which table an entry is a part of. */
export const tableOf = (entry: string): string | undefined => /^tables\/([^/]+)\/\d+\.copy\.gz$/.exec(entry)?.[1];
