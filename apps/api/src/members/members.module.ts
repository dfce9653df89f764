import { Module } from '@nestjs/common';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AccountMembersController } from './account-members.controller.js';
import { MemberDirectory } from './member-directory.js';
import { MemberRepository } from './member.repository.js';
import { MemberService } from './member.service.js';

/** Who belongs to which organization, and as what. */
@Module({
  imports: [FactorsModule, OrganizationsModule],
  controllers: [AccountMembersController],
  providers: [MemberDirectory, MemberRepository, MemberService],
  exports: [MemberDirectory, MemberRepository],
})
export class MembersModule {}
