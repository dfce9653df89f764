import { AppError } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { type PrintedDocument, printDocument, RouteCatalogue, StoredFile, type Surface } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { sessionCookieName } from '../core/session-cookie-name.js';
import { version } from '../core/version.js';
import { surfaces } from '../surfaces/index.js';

/** The OpenAPI document of each surface, printed at the first request for it and kept. */
@Injectable()
export class Documents {
  private readonly printed = new Map<Surface, PrintedDocument>();
  private readonly files = new Map<Surface, Promise<StoredFile>>();

  constructor(
    private readonly catalogue: RouteCatalogue,
    private readonly config: Config,
  ) {}

  /** @throws AppError `NOT_FOUND` where no surface has this name */
  file(name: string): Promise<StoredFile> {
    const surface = surfaces.find((candidate) => candidate.name === name);
    if (!surface) throw new AppError('NOT_FOUND');
    let file = this.files.get(surface);
    if (!file)
      this.files.set(surface, (file = StoredFile.of(this.text(surface), { 'cache-control': 'public, max-age=60' })));
    return file;
  }

  /** The document, and what is wrong with it. */
  print(surface: Surface): PrintedDocument {
    let printed = this.printed.get(surface);
    if (!printed) {
      const facts = { version, sessionCookie: sessionCookieName(this.config) };
      this.printed.set(surface, (printed = printDocument(surface, this.catalogue.routes(), facts)));
    }
    return printed;
  }

  /** The document as it is served and as it is kept with the sources. */
  text(surface: Surface): string {
    return JSON.stringify(this.print(surface).document, null, 2) + '\n';
  }
}
