import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountEntranceController } from './account-entrance.controller.js';
import { AccountMaker } from './account-maker.js';
import { Entrance } from './entrance.js';
import { EvenTime } from './even-time.js';
import { GuessLimit } from './guess-limit.js';
import { KnownDevice } from './known-device.js';
import { LinkTokenService } from './link-token.service.js';
import { LoginEventRepository } from './login-event.repository.js';
import { PasswordService } from './password.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionRepository } from './session.repository.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { SignUpService } from './sign-up.service.js';

/** Proving who one is: sign-up, sign-in, sessions, recovery. */
@Module({
  imports: [MailModule, OrganizationsModule, UsersModule],
  controllers: [AccountEntranceController],
  providers: [
    AccountMaker,
    Entrance,
    EvenTime,
    GuessLimit,
    KnownDevice,
    LinkTokenService,
    LoginEventRepository,
    PasswordService,
    SessionCookie,
    SessionRepository,
    SessionResolver,
    SessionService,
    SignInService,
    SignUpService,
  ],
  exports: [EvenTime, LinkTokenService, LoginEventRepository, PasswordService, SessionResolver, SessionService],
})
export class AuthModule {}
