import { Module } from '@nestjs/common';
import { OrganizationRepository } from './organization.repository.js';

/** Tenants. */
@Module({ providers: [OrganizationRepository], exports: [OrganizationRepository] })
export class OrganizationsModule {}
