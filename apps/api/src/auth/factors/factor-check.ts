import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox.service.js';
import { type User } from '../../users/user.entity.js';
import { FactorRepository } from './factor.repository.js';
import { PasskeyService } from './passkey.service.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpService } from './totp.service.js';

/** A second factor as somebody shows it. */
export type ShownFactor =
  | { readonly method: 'totp' | 'recovery-code'; readonly code: string }
  | { readonly method: 'passkey'; readonly response: AuthenticationResponseJSON; readonly boundTo: string };

/** Uses up what was shown, in the caller's transaction; answers false where somebody else was faster. */
export type UseFactor = () => Promise<boolean>;

/** Tells whether a second factor that is shown is a person's. */
@Injectable()
export class FactorCheck {
  constructor(
    private readonly database: Database,
    private readonly totp: TotpService,
    private readonly passkeys: PasskeyService,
    private readonly codes: RecoveryCodes,
    private readonly factors: FactorRepository,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
  ) {}

  /** What uses the factor up, if it is right; undefined where it is not. Codes are not used by looking at them. */
  async look(user: User, shown: ShownFactor): Promise<UseFactor | undefined> {
    switch (shown.method) {
      case 'totp': {
        const right = await this.totp.check(user.id, shown.code);
        return right && (() => this.totp.use(user.id, right));
      }
      case 'passkey': {
        const found = await this.passkeys.verify(shown.response, shown.boundTo);
        return found?.passkey.userId === user.id ? () => this.passkeys.use(found) : undefined;
      }
      case 'recovery-code':
        return () => this.useRecoveryCode(user, shown.code);
    }
  }

  /** Its person is told: whoever has found the sheet with the codes has one less to use unseen. */
  private useRecoveryCode({ id, email, name }: User, code: string): Promise<boolean> {
    return this.database.transaction(async () => {
      if (!(await this.codes.use(id, code))) return false;
      const { recoveryCodes: left } = await this.factors.of(id);
      this.trail.record('user.recovery-code-used', { target: id, personId: id, provenUserId: id, after: { left } });
      await this.outbox.add({ template: 'recovery-code-used', to: email, name, left });
      return true;
    });
  }
}
