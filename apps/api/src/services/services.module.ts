import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { AccountServicesController } from './account-services.controller.js';
import { ServiceCredentials } from './service-credentials.js';
import { ServiceKeyResolver } from './service-key.resolver.js';
import { ServiceRepository } from './service.repository.js';

/** Who asks the internal API. */
@Module({
  imports: [KeysModule],
  controllers: [AccountServicesController],
  providers: [ServiceCredentials, ServiceKeyResolver, ServiceRepository],
  exports: [ServiceKeyResolver],
})
export class ServicesModule {}
