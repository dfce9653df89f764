import { Module } from '@nestjs/common';
import { AddressRule } from './address-rule.js';
import { GuardedFetch } from './guarded-fetch.js';

/** Asking servers that people have named. */
@Module({ providers: [AddressRule, GuardedFetch], exports: [AddressRule, GuardedFetch] })
export class OutgoingModule {}
