import { AppError } from '@latchkey/common';
import { StoredFile } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { explorerPage, explorerPolicy, explorerScript } from './explorer-page.js';
import { scalarBundle } from './scalar-bundle.js';

interface ExplorerFiles {
  readonly page: StoredFile;
  /** By the name under which the page loads them. */
  readonly scripts: ReadonlyMap<string, StoredFile>;
}

/** A script's name has its digest in it, so that the browser may keep it for ever. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The page on which people read the documents and try the API. Put together when the first one asks for it. */
@Injectable()
export class Explorer {
  private files: Promise<ExplorerFiles> | undefined;

  async page(): Promise<StoredFile> {
    return (await this.all()).page;
  }

  /** @throws AppError `NOT_FOUND` */
  async script(name: string): Promise<StoredFile> {
    const script = (await this.all()).scripts.get(name);
    if (!script) throw new AppError('NOT_FOUND');
    return script;
  }

  private all(): Promise<ExplorerFiles> {
    return (this.files ??= makeFiles());
  }
}

async function makeFiles(): Promise<ExplorerFiles> {
  const library = await StoredFile.of(await scalarBundle(), forEver);
  const start = await StoredFile.of(explorerScript(), forEver);
  const scripts = new Map([
    [`scalar-${library.digest}.js`, library],
    [`start-${start.digest}.js`, start],
  ]);
  const headers = { 'cache-control': 'no-cache', 'content-security-policy': explorerPolicy };
  return { page: await StoredFile.of(explorerPage([...scripts.keys()]), headers), scripts };
}
