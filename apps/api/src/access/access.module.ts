import { AccessSettings, Authenticator, Directory, RightsCheck } from '@latchkey/access';
import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { SessionResolver } from '../auth/session.resolver.js';
import { MemberDirectory } from '../members/member-directory.js';
import { MembersModule } from '../members/members.module.js';

/** Ties the guard's questions (whose credential is this? which role have they?) to the features that answer them. */
@Module({
  imports: [AuthModule, MembersModule],
  providers: [
    RightsCheck,
    { provide: Directory, useExisting: MemberDirectory },
    {
      provide: Authenticator,
      inject: [AccessSettings, SessionResolver],
      useFactory: (settings: AccessSettings, session: SessionResolver) =>
        new Authenticator([session], settings.sessionCookie),
    },
  ],
  exports: [RightsCheck, Authenticator],
})
export class AccessModule {}
