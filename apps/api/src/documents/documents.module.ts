import { RouteCatalogue } from '@latchkey/surface';
import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';

/** What the server says about itself: OpenAPI documents and the page that explains them. */
@Module({
  controllers: [DocumentsController],
  providers: [Documents, RouteCatalogue],
  exports: [Documents, RouteCatalogue],
})
export class DocumentsModule {}
