import { Module } from '@nestjs/common';
import { ConsoleController } from './console.controller.js';
import { Console } from './console.js';

/** The browser console, served by the same process. */
@Module({ controllers: [ConsoleController], providers: [Console] })
export class ConsoleModule {}
