import { Module } from '@nestjs/common';
import { SandboxController } from './sandbox.controller.js';
import { SandboxRepository } from './sandbox.repository.js';
import { SandboxService } from './sandbox.service.js';

/** Where runners work. */
@Module({ controllers: [SandboxController], providers: [SandboxRepository, SandboxService] })
export class SandboxesModule {}
