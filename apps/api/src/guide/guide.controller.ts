import { Public } from '@latchkey/access';
import { AnswersFile, PathText, Sends, type StoredFile, SurfaceController, Unlimited } from '@latchkey/surface';
import { applyDecorators, Get } from '@nestjs/common';
import { z } from 'zod';
import { account } from '../surfaces/account.surface.js';
import { guideTypes } from './guide-files.js';
import { Guide } from './guide.js';

const part = (description: string, example: string) =>
  z
    .string()
    .max(200)
    .meta({ description, examples: [example] });

const folder = part('The folder of a page, or `assets`.', 'quick-starts');
const leaf = part('The page. With `.md` behind it, it is Markdown.', 'personal-access-tokens');
const page = part('The page, or what else lies beside it.', 'errors.md');
const chunk = part('As a page names it.', 'theme.D3MI-O-_.js');

const AnswersGuide = (mediaTypes: string | readonly string[], message: string): MethodDecorator =>
  applyDecorators(
    Public(),
    Unlimited(),
    AnswersFile(mediaTypes, message, 'There is no such page'),
    Sends({ ETag: 'Changes when the file does.' }),
  );

/** The guide is for all surfaces; it is listed on the one that people meet first. */
@SurfaceController(account, '', 'Documents')
export class GuideController {
  constructor(private readonly guide: Guide) {}

  @Get('guide')
  @AnswersGuide(guideTypes['.html'], 'The first page of the guide')
  getGuide(): Promise<StoredFile> {
    return this.guide.find('');
  }

  @Get('guide/:page')
  @AnswersGuide(Object.values(guideTypes), 'A page of the guide')
  getGuidePage(@PathText('page', page) name: string): Promise<StoredFile> {
    return this.guide.find(name);
  }

  @Get('guide/:folder/:name')
  @AnswersGuide(Object.values(guideTypes), 'A page of the guide, or something that a page loads')
  getGuideFile(@PathText('folder', folder) place: string, @PathText('name', leaf) name: string): Promise<StoredFile> {
    return this.guide.find(`${place}/${name}`);
  }

  @Get('guide/assets/chunks/:chunk')
  @AnswersGuide(guideTypes['.js'], 'A script of the guide')
  getGuideChunk(@PathText('chunk', chunk) name: string): Promise<StoredFile> {
    return this.guide.find(`assets/chunks/${name}`);
  }

  @Get('llms.txt')
  @AnswersGuide(guideTypes['.txt'], 'What there is to read about this server, for programs')
  getLlmsText(): Promise<StoredFile> {
    return this.guide.find('llms.txt');
  }
}
