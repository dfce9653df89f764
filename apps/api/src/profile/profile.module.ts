import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { OAuthGrantsModule } from '../oauth/oauth-grants.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountDeletionService } from './account-deletion.service.js';
import { AccountPersonalDataController } from './account-personal-data.controller.js';
import { AccountProfileController } from './account-profile.controller.js';
import { PersonalDataRepository } from './personal-data.repository.js';
import { PersonalDataService } from './personal-data.service.js';
import { ProfileService } from './profile.service.js';
import { SecretKeyProfileController } from './secret-key-profile.controller.js';

/** What people see and change about themselves. */
@Module({
  imports: [AuthModule, FactorsModule, MailModule, MembersModule, OAuthGrantsModule, OrganizationsModule, UsersModule],
  controllers: [AccountPersonalDataController, AccountProfileController, SecretKeyProfileController],
  providers: [AccountDeletionService, PersonalDataRepository, PersonalDataService, ProfileService],
})
export class ProfileModule {}
