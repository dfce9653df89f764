import { RouteCatalogue } from '@latchkey/surface';
import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';
import { ExplorerController } from './explorer.controller.js';
import { Explorer } from './explorer.js';

/** What the server says about itself: OpenAPI documents and the page that explains them. */
@Module({
  controllers: [DocumentsController, ExplorerController],
  providers: [Documents, Explorer, RouteCatalogue],
  exports: [Documents, RouteCatalogue],
})
export class DocumentsModule {}
