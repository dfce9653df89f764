import { Clock } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { opendir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';

const written = /\.eml(\.part)?$/;

/** Removes mails that were written to files long ago, every ten minutes; nothing else that lies beside them. */
@Injectable()
export class MailFilePruner extends Chore {
  private readonly directory: string;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 600_000, batch: 500, trouble: 'old mails in files could not be removed' }, logger);
    this.directory = resolve(config.dataDir, 'outbox');
  }

  protected async doSome(batch: number): Promise<number> {
    const { mailsDays } = this.config.retention;
    if (mailsDays === undefined) return 0;
    const until = this.clock.after(-mailsDays * 86_400);
    let removed = 0;
    for await (const file of this.files()) {
      if (removed === batch) break;
      // Somebody else may have removed it by now, and that is as well.
      const found = await stat(file).catch(() => undefined);
      if (!found || found.mtime > until) continue;
      await rm(file, { force: true });
      removed++;
    }
    return removed;
  }

  /** One after the other, however many there are; none where no mail was ever written to a file. */
  private async *files(): AsyncGenerator<string> {
    const directory = await opendir(this.directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!directory) return;
    for await (const entry of directory) if (written.test(entry.name)) yield join(this.directory, entry.name);
  }
}
