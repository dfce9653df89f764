import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { OAuthGrantsModule } from '../oauth/oauth-grants.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { SsoRuleModule } from '../sso/rule/sso-rule.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountEntranceController } from './account-entrance.controller.js';
import { AccountMaker } from './account-maker.js';
import { AccountRecoveryController } from './account-recovery.controller.js';
import { AccountSessionController } from './account-session.controller.js';
import { AccountVerificationController } from './account-verification.controller.js';
import { Arrival } from './arrival.js';
import { CurrentSession } from './current-session.js';
import { EmailChangeService } from './email-change.service.js';
import { EmailProofService } from './email-proof.service.js';
import { EmailVerificationService } from './email-verification.service.js';
import { Entrance } from './entrance.js';
import { EvenTime } from './even-time.js';
import { FactorsModule } from './factors/factors.module.js';
import { ForgottenPasswordService } from './forgotten-password.service.js';
import { GuessLimit } from './guess-limit.js';
import { KnownDevice } from './known-device.js';
import { LinkTokenService } from './link-token.service.js';
import { LoginEventRepository } from './login-event.repository.js';
import { PasswordChangeService } from './password-change.service.js';
import { PasswordReplacement } from './password-replacement.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordService } from './password.service.js';
import { Reauthentication } from './reauthentication.js';
import { SessionCookie } from './session-cookie.js';
import { SessionRepository } from './session.repository.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { SignUpService } from './sign-up.service.js';
import { SecondFactorSignIn } from './second-factor-sign-in.js';
import { StandingAccess } from './standing-access.js';
import { WrongTokenLimit } from './wrong-token-limit.js';

/** Proving who one is: sign-up, sign-in, sessions, recovery. */
@Module({
  imports: [FactorsModule, MailModule, OAuthGrantsModule, OrganizationsModule, SsoRuleModule, UsersModule],
  controllers: [
    AccountEntranceController,
    AccountRecoveryController,
    AccountSessionController,
    AccountVerificationController,
  ],
  providers: [
    AccountMaker,
    Arrival,
    CurrentSession,
    EmailChangeService,
    EmailProofService,
    EmailVerificationService,
    Entrance,
    EvenTime,
    ForgottenPasswordService,
    GuessLimit,
    KnownDevice,
    LinkTokenService,
    LoginEventRepository,
    PasswordChangeService,
    PasswordReplacement,
    PasswordResetService,
    PasswordService,
    Reauthentication,
    SecondFactorSignIn,
    SessionCookie,
    SessionRepository,
    SessionResolver,
    SessionService,
    SignInService,
    SignUpService,
    StandingAccess,
    WrongTokenLimit,
  ],
  exports: [
    Arrival,
    Entrance,
    EvenTime,
    GuessLimit,
    KnownDevice,
    LinkTokenService,
    LoginEventRepository,
    PasswordService,
    Reauthentication,
    SecondFactorSignIn,
    SessionCookie,
    SessionResolver,
    SessionService,
    SignInService,
    StandingAccess,
    WrongTokenLimit,
  ],
})
export class AuthModule {}
