import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** The ways to show a second factor. */
export const factorMethods = ['totp', 'passkey', 'recovery-code'] as const;

/** One of `totp`, `passkey`, `recovery-code`. */
export type FactorMethod = (typeof factorMethods)[number];

/** Which second factors a person has. */
export interface Factors {
  /** Since when they have an app for one-time codes; null where they have none. */
  readonly totpSince: Date | null;
  readonly passkeys: number;
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
  /** When those were made; null where there are none. */
  readonly recoveryCodesSince: Date | null;
}

/** Whether a person has a second factor, as a condition on a column or parameter with their id. */
export const hasFactor = (userId: string): string => `(
  EXISTS (SELECT 1 FROM totp_factors f WHERE f.user_id = ${userId} AND f.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = ${userId}))`;

/** What people have beside their password, looked at as a whole. */
@Injectable()
export class FactorRepository {
  constructor(private readonly database: Database) {}

  /** What a person has. */
  async of(userId: Uuid): Promise<Factors> {
    const found = await this.database.row<Factors>(
      `SELECT (SELECT confirmed_at FROM totp_factors WHERE user_id = $1) AS totp_since,
         (SELECT count(*)::int FROM passkeys WHERE user_id = $1) AS passkeys,
         count(*)::int AS recovery_codes, max(created_at) AS recovery_codes_since
       FROM recovery_codes WHERE user_id = $1`,
      [userId],
    );
    return found ?? { totpSince: null, passkeys: 0, recoveryCodes: 0, recoveryCodesSince: null };
  }

  /** Whether a person has any: less to look for than what they have. */
  async has(userId: Uuid): Promise<boolean> {
    const found = await this.database.row<{ found: boolean }>(`SELECT ${hasFactor('$1')} AS found`, [userId]);
    return found?.found ?? false;
  }

  /** Takes all that a person has, begun or not; answers whether there was a factor. */
  async removeAll(userId: Uuid): Promise<boolean> {
    const codes = await this.database.change('DELETE FROM totp_factors WHERE user_id = $1', [userId]);
    const keys = await this.database.change('DELETE FROM passkeys WHERE user_id = $1', [userId]);
    await this.database.change('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    return codes + keys > 0;
  }
}

/** Whether a person has a second factor. Recovery codes alone are none: they stand in for one that was lost. */
export const isEnrolled = ({ totpSince, passkeys }: Factors): boolean => totpSince !== null || passkeys > 0;

/** How a person can show a second factor; none where they have none. */
export function methodsOf(factors: Factors): FactorMethod[] {
  if (!isEnrolled(factors)) return [];
  const has: Readonly<Record<FactorMethod, boolean>> = {
    totp: factors.totpSince !== null,
    passkey: factors.passkeys > 0,
    'recovery-code': factors.recoveryCodes > 0,
  };
  return factorMethods.filter((method) => has[method]);
}
