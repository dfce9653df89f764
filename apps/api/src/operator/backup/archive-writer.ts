import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';

const compress = promisify(gzip);

/** How much of a table goes into one part, before it is compressed, in bytes: what is held in memory at a time. */
const partBytes = 4 * 1024 * 1024;

/**
 * A file that grows under another name and gets its own when it is complete: a tar archive, whose parts are compressed one
 * by one, so that damage is known by the part that it is in.
 */
export class ArchiveWriter {
  private readonly tar: Pack = pack();
  private readonly written: Promise<void>;
  private readonly draft: string;

  /** @param file where it goes, closed to all but its owner */
  constructor(private readonly file: string) {
    this.draft = `${file}.part`;
    this.written = pipeline(this.tar, createWriteStream(this.draft, { flags: 'wx', mode: 0o600, flush: true }));
    // Whoever waits for an entry or for the end hears of it.
    this.written.catch(() => undefined);
  }

  /** Adds an entry as it is. */
  async add(name: string, content: Buffer): Promise<void> {
    const entry = new Promise<void>((resolve, reject) => {
      const sink = this.tar.entry({ name, size: content.length, mode: 0o600 }, (error) =>
        error ? reject(error) : resolve(),
      );
      sink.end(content);
    });
    // A disk that is full ends the pipeline, and the entry would be waited for in vain.
    await Promise.race([entry, this.written.then(() => entry)]);
  }

  /** Adds a stream in compressed parts. @param nameOf the name of each part, from 1 on */
  async addParts(stream: AsyncIterable<Buffer>, nameOf: (part: number) => string): Promise<void> {
    let waiting: Buffer[] = [];
    let bytes = 0;
    let part = 0;
    const flush = async () => {
      const content = await compress(Buffer.concat(waiting));
      waiting = [];
      bytes = 0;
      await this.add(nameOf(++part), content);
    };
    for await (const chunk of stream) {
      waiting.push(chunk);
      bytes += chunk.length;
      if (bytes >= partBytes) await flush();
    }
    if (bytes > 0) await flush();
  }

  /** Completes the file: from here on it is there, and survives a power loss. */
  async finish(): Promise<void> {
    this.tar.finalize();
    await this.written;
    await rename(this.draft, this.file);
    const directory = await open(dirname(this.file), 'r');
    await directory.sync().finally(() => directory.close());
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    await rm(this.draft, { force: true });
  }
}
