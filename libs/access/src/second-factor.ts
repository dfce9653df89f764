import { AppError, type Uuid } from '@latchkey/common';
import { type Membership } from './directory.js';
import { type Principal } from './principal.js';

/** For how long a second factor that was shown counts where it has to be fresh, in seconds. */
export const stepUpSeconds = 900;

/**
 * Refuses a person who has not shown the second factor that their organization requires. A session has to have seen one,
 * unless the organization's own identity provider vouches for it; of other credentials of people it is asked that the person has one. Keys
 * without a person go on.
 * @throws AppError `MFA_REQUIRED`, with what to do
 */
export function assertSecondFactor(
  { kind, userId, proof, ssoOrganizationId }: Principal,
  { secondFactorRequired, personHasFactor }: Omit<Membership, 'role'>,
  organizationId: Uuid,
): void {
  if (!secondFactorRequired || userId === null) return;
  const bySession = kind === 'session' || kind === 'jwt';
  // Anybody can have an identity provider of their own vouch for them: only the organization's counts.
  const vouchedFor = proof?.method === 'sso' && ssoOrganizationId === organizationId;
  if (bySession ? vouchedFor || proof?.secondFactorAt : personHasFactor) return;
  throw new AppError('MFA_REQUIRED', { message: personHasFactor ? signInAgain : enrol });
}

const signInAgain =
  'This organization lets in only who has shown a second factor: sign in again with yours, or show it at ' +
  'POST /api/auth/step-up.';
const enrol =
  'This organization lets in only who has a second factor: add one in your account, under Security, ' +
  'or at POST /api/auth/factors/totp.';

/**
 * Refuses a session, or a token that stands for one, in which its person has not shown their second factor for a while.
 * @param hasFactor whether they have one; asked only where they have not shown it
 * @throws AppError `STEP_UP_REQUIRED`
 */
export async function assertSteppedUp(
  { kind, userId, proof }: Principal,
  now: Date,
  hasFactor: (userId: Uuid) => Promise<boolean>,
): Promise<void> {
  if (userId === null || (kind !== 'session' && kind !== 'jwt')) return;
  const since = proof?.secondFactorAt?.getTime() ?? -Infinity;
  if (now.getTime() - since <= stepUpSeconds * 1000) return;
  if (await hasFactor(userId)) throw new AppError('STEP_UP_REQUIRED');
}
