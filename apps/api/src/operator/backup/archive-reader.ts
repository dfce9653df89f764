import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { StartRefused } from '../../runtime/refusal.js';
import { tableOf } from './manifest.js';

const expand = promisify(gunzip);

/** No part is larger than this when it is expanded, in bytes: a file that was made to burst does not. */
const most = 64 * 1024 * 1024;

/** An entry of an archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** Expanded, where it was compressed. */
  readonly content: Buffer;
}

/**
 * The entries of a backup in their order.
 * @throws StartRefused that names the part which is damaged
 */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const entries = extract();
  // What goes wrong in the file ends the loop below.
  pipeline(createReadStream(file), entries, () => undefined);
  let last = 'its beginning';
  try {
    for await (const entry of entries) {
      last = placeOf(entry.header.name);
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      const content = Buffer.concat(chunks);
      const compressed = tableOf(entry.header.name) !== undefined;
      yield {
        name: entry.header.name,
        content: compressed ? await expand(content, { maxOutputLength: most }) : content,
      };
    }
  } catch (cause) {
    if (cause instanceof StartRefused) throw cause;
    throw damaged(last, cause);
  }
}

/** What to say of a backup that is not as it was made. */
export const damaged = (where: string, cause?: unknown): StartRefused =>
  new StartRefused(`The backup is damaged in ${where}: nothing was restored.`, { cause });

/** What an entry is called in a complaint. */
const placeOf = (entry: string): string => {
  const table = tableOf(entry);
  return table === undefined ? entry : `the table ${table}`;
};
