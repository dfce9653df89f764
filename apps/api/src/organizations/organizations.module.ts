import { Module } from '@nestjs/common';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountOrganizationsController } from './account-organizations.controller.js';
import { DeletedOrganizationRepository } from './deleted-organization.repository.js';
import { OrganizationDeparture } from './organization-departure.service.js';
import { OrganizationEnd } from './organization-end.js';
import { OrganizationFounder } from './organization-founder.js';
import { OrganizationLock } from './organization-lock.js';
import { OrganizationRestorationService } from './organization-restoration.service.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationService } from './organization.service.js';

/** Tenants. */
@Module({
  imports: [FactorsModule, UsersModule],
  controllers: [AccountOrganizationsController],
  providers: [
    DeletedOrganizationRepository,
    OrganizationDeparture,
    OrganizationEnd,
    OrganizationFounder,
    OrganizationLock,
    OrganizationRepository,
    OrganizationRestorationService,
    OrganizationService,
  ],
  exports: [OrganizationDeparture, OrganizationLock, OrganizationRepository],
})
export class OrganizationsModule {}
