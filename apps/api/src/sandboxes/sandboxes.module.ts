import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountSandboxController } from './account-sandbox.controller.js';
import { SandboxController } from './sandbox.controller.js';
import { SandboxRepository } from './sandbox.repository.js';
import { SandboxService } from './sandbox.service.js';

/** Where runners work. */
@Module({
  imports: [ProjectsModule],
  controllers: [AccountSandboxController, SandboxController],
  providers: [SandboxRepository, SandboxService],
})
export class SandboxesModule {}
