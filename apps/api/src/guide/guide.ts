import { StoredFile } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { unbuiltPage } from '../core/built-pages.js';
import { GuideFiles } from './guide-files.js';

/** The guide, looked up when the first one asks for it. */
@Injectable()
export class Guide {
  private files: Promise<GuideFiles | undefined> | undefined;

  /** What there is at an address below `/guide`: the page that says so, with status 404, where there is nothing. */
  async find(address: string): Promise<StoredFile> {
    const files = await (this.files ??= GuideFiles.open());
    return files?.find(address) ?? StoredFile.of(unbuilt, { 'cache-control': 'no-store' }, 404);
  }
}

const unbuilt = unbuiltPage(
  'The guide is not built: run <code>npm run build</code>. Its pages are the Markdown in <code>docs</code>.',
);
