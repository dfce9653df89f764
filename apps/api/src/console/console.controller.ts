import { Public } from '@latchkey/access';
import { AnswersFile, Fails, PathText, Sends, type StoredFile, SurfaceController, Unlimited } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { z } from 'zod';
import { account } from '../surfaces/account.surface.js';
import { assetTypes } from './console-files.js';
import { Console } from './console.js';

const assetName = z
  .string()
  .max(128)
  .meta({ description: 'As the page names it.', examples: ['index-DGyYBdCs.js'] });

/** The console is a client of the account API, and is listed there. */
@SurfaceController(account, '', 'Console')
export class ConsoleController {
  constructor(private readonly console: Console) {}

  @Get()
  @Public()
  @Unlimited()
  @AnswersFile('text/html; charset=utf-8', 'The console, for browsers')
  @Sends({ ETag: 'Changes when the page does.' })
  getConsolePage(): Promise<StoredFile> {
    return this.console.page();
  }

  @Get('assets/:asset')
  @Public()
  @Unlimited()
  @AnswersFile(Object.values(assetTypes), 'A script, style, font or picture of the console')
  @Sends({ ETag: 'Changes when the file does.' })
  @Fails('NOT_FOUND')
  getConsoleAsset(@PathText('asset', assetName) asset: string): Promise<StoredFile> {
    return this.console.asset(asset);
  }
}
