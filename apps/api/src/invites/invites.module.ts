import { Module } from '@nestjs/common';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountInvitesController } from './account-invites.controller.js';
import { AccountReceivedInvitesController } from './account-received-invites.controller.js';
import { InviteAcceptance } from './invite-acceptance.js';
import { InvitePost } from './invite-post.js';
import { InviteRepository } from './invite.repository.js';
import { InviteService } from './invite.service.js';
import { InvitedPlaces } from './invited-places.js';
import { ReceivedInviteRepository } from './received-invite.repository.js';
import { ReceivedInviteService } from './received-invite.service.js';

/** Offers of membership, by mail. */
@Module({
  imports: [FactorsModule, MailModule, MembersModule, OrganizationsModule, ProjectsModule, UsersModule],
  controllers: [AccountInvitesController, AccountReceivedInvitesController],
  providers: [
    InviteAcceptance,
    InvitedPlaces,
    InvitePost,
    InviteRepository,
    InviteService,
    ReceivedInviteRepository,
    ReceivedInviteService,
  ],
  exports: [InvitePost, InviteRepository],
})
export class InvitesModule {}
