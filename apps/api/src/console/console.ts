import { AppError } from '@latchkey/common';
import { StoredFile } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
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

/** What a server says that runs from sources whose console nobody has built. */
const unbuilt = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Latchkey</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <p>The console is not built: run <code>npm run build</code>. The API is described at <a href="/docs">/docs</a>.</p>
  </body>
</html>
`;
