import { ulidSpelling } from '@latchkey/common';
import { idOutput, nameField, offsetQuery, passwordField, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type AddedPasskey } from '../passkey-enrolment.js';
import { type Factors, isEnrolled } from '../factor.repository.js';
import { type Passkey } from '../passkey.repository.js';
import { type BegunTotp } from '../totp.service.js';
import { codeField, recoveryCodeField } from './factor-fields.js';
import { PasskeyAssertionBody, PasskeyAttestationBody } from './passkey-ceremony.dto.js';

const password = passwordField(
  'Your password; needed where you have one and no second factor yet. Who has one has to have shown it.',
).optional();

const recoveryCodes = z.array(z.string()).meta({
  description: 'Ten codes that stand in for a factor that is lost, each once. They are shown at this moment alone.',
  examples: [['7k2mp-x9v4t']],
});

/** Recovery codes that come with a factor. */
const newCodes = recoveryCodes
  .nullable()
  .meta({ description: 'Ten recovery codes, shown at this moment alone; null for who has some already.' });

/** Which second factors somebody has. */
export class FactorsView extends Wire('SecondFactors', {
  enabled: z.boolean().meta({ description: 'Whether a sign-in by password asks for a second factor.' }),
  totpSince: timeOutput('Since when there is an app for one-time codes; null where there is none.').nullable(),
  passkeys: z.int().meta({ description: 'How many passkeys there are.', examples: [2] }),
  recoveryCodes: z.int().meta({ description: 'How many recovery codes are left.', examples: [10] }),
  recoveryCodesSince: timeOutput('When those were made; null where there are none.').nullable(),
}) {
  static from(factors: Factors): FactorsView {
    return {
      enabled: isEnrolled(factors),
      totpSince: printTime(factors.totpSince),
      passkeys: factors.passkeys,
      recoveryCodes: factors.recoveryCodes,
      recoveryCodesSince: printTime(factors.recoveryCodesSince),
    };
  }
}

/** Begins to set an app for one-time codes up. */
export class TotpBody extends Wire('NewTotp', { password }) {}

/** What such an app is set up with. */
export class TotpView extends Wire('Totp', {
  secret: z.string().meta({
    description: 'The secret in Base32, for who types it. Shown at this moment alone.',
    examples: ['JBSWY3DP…'],
  }),
  uri: z.string().meta({
    description: 'The same as an address that apps read from a QR code.',
    examples: ['otpauth://totp/Latchkey:you@example.com?secret=…'],
  }),
}) {
  static from({ secret, uri }: BegunTotp): TotpView {
    return { secret, uri };
  }
}

/** A code of the app, which shows that it works. */
export class TotpConfirmationBody extends Wire('TotpConfirmation', { code: codeField() }) {}

/** What comes with a factor that was added. */
export class AddedFactorView extends Wire('AddedFactor', { recoveryCodes: newCodes }) {
  static from(codes: string[] | null): AddedFactorView {
    return { recoveryCodes: codes };
  }
}

/** Recovery codes that were just made. */
export class RecoveryCodesView extends Wire('RecoveryCodes', { recoveryCodes }) {
  static from(codes: string[]): RecoveryCodesView {
    return { recoveryCodes: codes };
  }
}

/** Which page of passkeys is asked for. */
export class PasskeysQuery extends Wire('PasskeysQuery', offsetQuery()) {}

/** Begins to make a passkey. */
export class PasskeyOptionsBody extends Wire('PasskeyOptions', { password }) {}

const name = nameField('What you call it, such as the device that it is on.', 'Laptop');

/** A passkey that was made. */
export class PasskeyBody extends Wire('NewPasskey', { name, response: PasskeyAttestationBody.schema }) {}

/** Another name. */
export class PasskeyChangeBody extends Wire('PasskeyChange', { name }) {}

const passkey = {
  id: idOutput(ulidSpelling, 'The passkey.'),
  name: z.string().meta({ description: 'What its person calls it.', examples: ['Laptop'] }),
  backedUp: z.boolean().meta({ description: 'Whether it is kept elsewhere too, such as with a vendor.' }),
  createdAt: timeOutput('When it was added.'),
  lastUsedAt: timeOutput('When it was last used; null never.').nullable(),
};

/** One of the caller's passkeys. */
export class PasskeyView extends Wire('Passkey', passkey) {
  static from({ id, name, backedUp, createdAt, lastUsedAt }: Passkey): PasskeyView {
    return {
      id: ulidSpelling.print(id),
      name,
      backedUp,
      createdAt: printTime(createdAt),
      lastUsedAt: printTime(lastUsedAt),
    };
  }
}

/** A passkey that was just added. */
export class AddedPasskeyView extends Wire('AddedPasskey', { ...passkey, recoveryCodes: newCodes }) {
  static from({ passkey, recoveryCodes }: AddedPasskey): AddedPasskeyView {
    return { ...PasskeyView.from(passkey), recoveryCodes };
  }
}

/** A second factor, shown once more: one of the three. */
export class StepUpBody extends Wire(
  'StepUp',
  {
    code: codeField().optional(),
    recoveryCode: recoveryCodeField().optional(),
    passkey: PasskeyAssertionBody.schema.optional().meta({ description: 'A passkey.' }),
  },
  { code: '492039' },
) {}

/** Until when what asks for it goes on without showing it again. */
export class SteppedUpView extends Wire('SteppedUp', {
  secondFactorAt: timeOutput('When the second factor was shown. It counts for fifteen minutes.'),
}) {
  static from(at: Date): SteppedUpView {
    return { secondFactorAt: printTime(at) };
  }
}
