import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { AccountServicesController } from './account-services.controller.js';
import { ServiceCredentials } from './service-credentials.js';
import { ServiceRepository } from './service.repository.js';

/** Who asks the internal API. */
@Module({
  imports: [KeysModule],
  controllers: [AccountServicesController],
  providers: [ServiceCredentials, ServiceRepository],
})
export class ServicesModule {}
