import { AppError } from '@latchkey/common';
import { StoredFile } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { unbuiltPage } from '../core/built-pages.js';
import { type ConsoleFiles, readConsole } from './console-files.js';

/** The console, read when the first one asks for it. */
@Injectable()
export class Console {
  private files: Promise<ConsoleFiles | undefined> | undefined;

  /** The one page of the console; what it shows depends on the address. */
  async page(): Promise<StoredFile> {
    return (await this.all())?.page ?? StoredFile.of(unbuilt, { 'cache-control': 'no-store' });
  }

  /** @throws AppError `NOT_FOUND` */
  async asset(name: string): Promise<StoredFile> {
    const asset = (await this.all())?.assets.get(name);
    if (!asset) throw new AppError('NOT_FOUND');
    return asset;
  }

  private all(): Promise<ConsoleFiles | undefined> {
    return (this.files ??= readConsole());
  }
}

const unbuilt = unbuiltPage(
  'The console is not built: run <code>npm run build</code>. The API is described at <a href="/docs">/docs</a>.',
);
