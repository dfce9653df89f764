import { Public } from '@latchkey/access';
import { AnswersFile, Fails, PathText, Sends, type StoredFile, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { z } from 'zod';
import { account } from '../surfaces/account.surface.js';
import { surfaces } from '../surfaces/index.js';
import { Documents } from './documents.js';

const fileName = z
  .enum(surfaces.map(({ name }) => `${name}.json` as const))
  .meta({ description: 'The API that the document describes.' });

/** The documents belong to all surfaces; they are listed on the one that people meet first. */
@SurfaceController(account, 'openapi', 'Documents')
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Get(':file')
  @Public()
  @AnswersFile('application/json; charset=utf-8', 'The OpenAPI 3.1 document')
  @Sends({ ETag: 'Changes when the document does.', 'Cache-Control': 'How long it may be kept.' })
  @Fails('NOT_FOUND')
  getOpenApiDocument(@PathText('file', fileName) file: string): Promise<StoredFile> {
    return this.documents.file(file.replace(/\.json$/, ''));
  }
}
