import { Public } from '@latchkey/access';
import { AnswersFile, Fails, PathText, Sends, type StoredFile, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { z } from 'zod';
import { account } from '../surfaces/account.surface.js';
import { Explorer } from './explorer.js';

const scriptName = z
  .string()
  .max(64)
  .meta({ description: 'As the page names it.', examples: ['start-47DEQpj8HBSa-_TImW-5JC.js'] });

/** The page explains all surfaces; it is listed on the one that people meet first. */
@SurfaceController(account, 'docs', 'Documents')
export class ExplorerController {
  constructor(private readonly explorer: Explorer) {}

  @Get()
  @Public()
  @AnswersFile('text/html; charset=utf-8', 'The reference page')
  @Sends({ ETag: 'Changes when the page does.' })
  getReferencePage(): Promise<StoredFile> {
    return this.explorer.page();
  }

  @Get(':script')
  @Public()
  @AnswersFile('text/javascript; charset=utf-8', 'A script of the reference page')
  @Sends({ ETag: 'Changes when the script does.' })
  @Fails('NOT_FOUND')
  getReferenceScript(@PathText('script', scriptName) script: string): Promise<StoredFile> {
    return this.explorer.script(script);
  }
}
