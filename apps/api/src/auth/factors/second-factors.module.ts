import { Module } from '@nestjs/common';
import { AccountPasskeySignInController } from '../account-passkey-sign-in.controller.js';
import { AccountSecondStepController } from '../account-second-step.controller.js';
import { MailModule } from '../../mail/mail.module.js';
import { UsersModule } from '../../users/users.module.js';
import { AuthModule } from '../auth.module.js';
import { PasskeySignIn } from '../passkey-sign-in.js';
import { AccountFactorsController } from './account-factors.controller.js';
import { AccountPasskeysController } from './account-passkeys.controller.js';
import { AccountStepUpController } from './account-step-up.controller.js';
import { FactorEnrolment } from './factor-enrolment.js';
import { FactorsModule } from './factors.module.js';
import { PasskeyEnrolment } from './passkey-enrolment.js';
import { StepUp } from './step-up.js';
import { TotpEnrolment } from './totp-enrolment.js';

/** Showing a second factor, and looking after those that one has. */
@Module({
  imports: [AuthModule, FactorsModule, MailModule, UsersModule],
  controllers: [
    AccountFactorsController,
    AccountPasskeySignInController,
    AccountPasskeysController,
    AccountSecondStepController,
    AccountStepUpController,
  ],
  providers: [FactorEnrolment, PasskeyEnrolment, PasskeySignIn, StepUp, TotpEnrolment],
})
export class SecondFactorsModule {}
