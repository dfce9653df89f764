import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.js';
import { CoreModule } from './core/core.module.js';
import { type Runtime } from './core/runtime.js';
import { DocumentsModule } from './documents/documents.module.js';
import { ProfileModule } from './profile/profile.module.js';

/** The server: the core and its features. */
@Module({})
export class AppModule {
  /** @param runtime what was opened before the application */
  static forRoot(runtime: Runtime): DynamicModule {
    return { module: AppModule, imports: [CoreModule.forRoot(runtime), AuthModule, DocumentsModule, ProfileModule] };
  }
}
