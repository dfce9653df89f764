import { AppError } from '@latchkey/common';
import { type ShownFactor } from '../factor-check.js';
import { type StepUpBody } from './factor.dto.js';

/** The one factor that a body shows. @throws AppError `VALIDATION` where it shows none, or several */
export function shownFactorOf({ code, recoveryCode, passkey }: StepUpBody, boundTo: string): ShownFactor {
  const shown: ShownFactor[] = [];
  if (code !== undefined) shown.push({ method: 'totp', code });
  if (recoveryCode !== undefined) shown.push({ method: 'recovery-code', code: recoveryCode });
  if (passkey) shown.push({ method: 'passkey', response: passkey, boundTo });
  if (shown.length === 1) return shown[0];
  throw AppError.invalid('code', 'Code is required, or recoveryCode or passkey in its place', 'body', 'missing');
}
