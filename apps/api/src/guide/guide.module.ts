import { Module } from '@nestjs/common';
import { GuideController } from './guide.controller.js';
import { Guide } from './guide.js';

/** The guide, served by the same process. */
@Module({ controllers: [GuideController], providers: [Guide] })
export class GuideModule {}
