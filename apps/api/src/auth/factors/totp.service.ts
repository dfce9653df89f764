import { AppError, Clock, type SecretPlace, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Vault } from '../../vault/vault.js';
import { TotpRepository } from './totp.repository.js';

/** RFC 6238 §4 and RFC 4226 §5.3 with what all apps know: SHA-1, six digits, half a minute, a secret of 160 bits. */
const settings = { issuer: 'Latchkey', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secretBytes = 20;
/** How many steps before and after the present one count too, as clocks differ (RFC 6238 §5.2). */
const window = 1;

/** What an app for one-time codes is set up with: the only moment at which it is told. */
export interface BegunTotp {
  /** Base32, for who types it. */
  readonly secret: string;
  /** The same as an `otpauth://` address, which is shown as a QR code. */
  readonly uri: string;
}

/** A one-time code that is right, and not used yet. */
export interface RightCode {
  readonly secret: Buffer;
  readonly step: number;
}

/** One-time codes of an app (TOTP, RFC 6238). The secret is sealed, and bound to its person. */
@Injectable()
export class TotpService {
  constructor(
    private readonly factors: TotpRepository,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Makes a secret, which counts once a code of it has been shown. @throws AppError `CONFLICT` where one counts already */
  async begin(userId: Uuid, label: string): Promise<BegunTotp> {
    const secret = new Secret({ size: secretBytes });
    const sealed = await this.vault.seal(placeOf(userId), secret.base32);
    if (!(await this.factors.begin(userId, sealed, this.clock.now()))) {
      throw new AppError('CONFLICT', { message: 'You have an app for one-time codes already: remove it first.' });
    }
    return { secret: secret.base32, uri: new TOTP({ ...settings, label, secret }).toString() };
  }

  /** The step of a code, if it is right for the secret that was begun. @throws AppError `CONFLICT` where none was */
  async checkBegun(userId: Uuid, code: string): Promise<RightCode | undefined> {
    const factor = await this.factors.find(userId);
    if (!factor || factor.confirmedAt) throw nothingBegun();
    return this.rightCode(userId, factor.secret, code);
  }

  /** Lets the secret count from now on. @throws AppError `CONFLICT` when another was begun, or it counts already */
  async confirm(userId: Uuid, { secret, step }: RightCode): Promise<void> {
    if (!(await this.factors.confirm(userId, secret, step, this.clock.now()))) throw nothingBegun();
  }

  /** The step of a code, if it is right for the person's app. Nothing is used yet. */
  async check(userId: Uuid, code: string): Promise<RightCode | undefined> {
    const factor = await this.factors.find(userId);
    return factor?.confirmedAt ? this.rightCode(userId, factor.secret, code) : undefined;
  }

  /** Uses a code up: each is good once (RFC 6238 §5.2), however many show it at the same time. */
  use(userId: Uuid, { secret, step }: RightCode): Promise<boolean> {
    return this.factors.use(userId, secret, step);
  }

  private async rightCode(userId: Uuid, sealed: Buffer, token: string): Promise<RightCode | undefined> {
    const secret = Secret.fromBase32(await this.vault.open(placeOf(userId), sealed));
    const timestamp = this.clock.now().getTime();
    const delta = new TOTP({ ...settings, secret }).validate({ token, timestamp, window });
    if (delta === null) return undefined;
    return { secret: sealed, step: Math.floor(timestamp / 1000 / settings.period) + delta };
  }
}

const placeOf = (userId: Uuid): SecretPlace => ({
  organizationId: null,
  projectId: null,
  field: `one-time codes of ${userId}`,
});

const nothingBegun = () =>
  new AppError('CONFLICT', { message: 'There is nothing to confirm: begin with a new secret.' });
