import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit/audit-log.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { HealthModule } from '../health/health.module.js';
import { KeysModule } from '../keys/keys.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { UsersModule } from '../users/users.module.js';
import { AdminTrail } from './admin-trail.js';
import { AccountAdminAuditLogsController } from './audit/account-admin-audit-logs.controller.js';
import { AccountAdminHealthController } from './health/account-admin-health.controller.js';
import { AdminHealthService } from './health/admin-health.service.js';
import { AccountAdminKeysController } from './keys/account-admin-keys.controller.js';
import { AdminKeyRepository } from './keys/admin-key.repository.js';
import { AdminKeyService } from './keys/admin-key.service.js';
import { AccountAdminMailsController } from './mails/account-admin-mails.controller.js';
import { AdminMailRepository } from './mails/admin-mail.repository.js';
import { AdminMailService } from './mails/admin-mail.service.js';
import { AccountAdminOrganizationsController } from './organizations/account-admin-organizations.controller.js';
import { AdminOrganizationRepository } from './organizations/admin-organization.repository.js';
import { AdminOrganizationService } from './organizations/admin-organization.service.js';
import { AccountAdminUsersController } from './users/account-admin-users.controller.js';
import { AdminUserRepository } from './users/admin-user.repository.js';
import { AdminUserService } from './users/admin-user.service.js';

/** What admins of the deployment see and do. */
@Module({
  imports: [
    AuditLogModule,
    AuthModule,
    FactorsModule,
    HealthModule,
    KeysModule,
    MailModule,
    OrganizationsModule,
    PlansModule,
    UsersModule,
  ],
  controllers: [
    AccountAdminAuditLogsController,
    AccountAdminHealthController,
    AccountAdminKeysController,
    AccountAdminMailsController,
    AccountAdminOrganizationsController,
    AccountAdminUsersController,
  ],
  providers: [
    AdminHealthService,
    AdminKeyRepository,
    AdminKeyService,
    AdminMailRepository,
    AdminMailService,
    AdminOrganizationRepository,
    AdminOrganizationService,
    AdminTrail,
    AdminUserRepository,
    AdminUserService,
  ],
})
export class AdminModule {}
