import { Global, Module } from '@nestjs/common';
import { DataKeyRepository } from './data-key.repository.js';
import { DataKeys } from './data-keys.js';
import { Vault } from './vault.js';

/** Secrets at rest, for every feature that keeps some. */
@Global()
@Module({
  providers: [DataKeyRepository, DataKeys, Vault],
  exports: [Vault],
})
export class VaultModule {}
