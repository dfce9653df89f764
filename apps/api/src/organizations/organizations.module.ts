import { Module } from '@nestjs/common';
import { OrganizationDeparture } from './organization-departure.service.js';
import { OrganizationEnd } from './organization-end.js';
import { OrganizationRepository } from './organization.repository.js';

/** Tenants. */
@Module({
  providers: [OrganizationDeparture, OrganizationEnd, OrganizationRepository],
  exports: [OrganizationDeparture, OrganizationRepository],
})
export class OrganizationsModule {}
