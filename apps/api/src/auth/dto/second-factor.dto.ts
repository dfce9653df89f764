import { Wire } from '@latchkey/surface';
import { PasskeyAssertionBody } from '../factors/dto/passkey-ceremony.dto.js';
import { attemptField, codeField, recoveryCodeField } from '../factors/dto/factor-fields.js';

/** A one-time code that completes a sign-in. */
export class TotpSignInBody extends Wire('TotpSignIn', { token: attemptField(), code: codeField() }) {}

/** A recovery code that completes a sign-in. */
export class RecoveryCodeSignInBody extends Wire('RecoveryCodeSignIn', {
  token: attemptField(),
  code: recoveryCodeField(),
}) {}

/** A sign-in that is to be completed by a passkey. */
export class PasskeyStepBody extends Wire('PasskeyStep', { token: attemptField() }) {}

/** A passkey that completes a sign-in. */
export class PasskeyStepAnswerBody extends Wire('PasskeyStepAnswer', {
  token: attemptField(),
  response: PasskeyAssertionBody.schema,
}) {}

/** A passkey that signs in by itself. */
export class PasskeySignInBody extends Wire('PasskeySignIn', { response: PasskeyAssertionBody.schema }) {}
