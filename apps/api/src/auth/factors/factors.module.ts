import { Module } from '@nestjs/common';
import { MailModule } from '../../mail/mail.module.js';
import { UsersModule } from '../../users/users.module.js';
import { FactorCheck } from './factor-check.js';
import { FactorReset } from './factor-reset.js';
import { FactorRepository } from './factor.repository.js';
import { PasskeyRepository } from './passkey.repository.js';
import { PasskeyService } from './passkey.service.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorAttempts } from './second-factor-attempts.js';
import { StepUpCheck } from './step-up-check.js';
import { TotpRepository } from './totp.repository.js';
import { TotpService } from './totp.service.js';
import { WebauthnChallenges } from './webauthn-challenges.js';

const shared = [
  FactorCheck,
  FactorRepository,
  FactorReset,
  PasskeyRepository,
  PasskeyService,
  RecoveryCodes,
  SecondFactorAttempts,
  StepUpCheck,
  TotpRepository,
  TotpService,
];

/** What people have beside their password, and whether what they show of it is right. */
@Module({ imports: [MailModule, UsersModule], providers: [...shared, WebauthnChallenges], exports: shared })
export class FactorsModule {}
