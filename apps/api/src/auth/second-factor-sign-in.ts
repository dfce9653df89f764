import { type Client } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { Entrance, type SignedIn } from './entrance.js';
import { FactorCheck, type ShownFactor, type UseFactor } from './factors/factor-check.js';
import { PasskeyService } from './factors/passkey.service.js';
import { SecondFactorAttempts } from './factors/second-factor-attempts.js';
import { GuessLimit, type GuessOrigin } from './guess-limit.js';
import { type SignIn } from './sign-in.service.js';
import { WrongTokenLimit } from './wrong-token-limit.js';

/** Who shows a second factor, as far as their place tells. */
export interface Visitor extends Pick<SignIn, 'knownDevice'> {
  readonly client: Client;
}

/** The second half of a sign-in by password. */
@Injectable()
export class SecondFactorSignIn {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly attempts: SecondFactorAttempts,
    private readonly check: FactorCheck,
    private readonly passkeys: PasskeyService,
    private readonly guesses: GuessLimit,
    private readonly entrance: Entrance,
    private readonly wrongTokens: WrongTokenLimit,
  ) {}

  /**
   * Opens the session that the password alone did not.
   * @throws AppError `TOKEN_INVALID` where the attempt is unknown, over, or has been guessed with too often,
   *   `SIGN_IN_FAILED`, `RATE_LIMITED`, or `USER_NOT_ACTIVE`
   */
  async finish(token: string, shown: ShownFactor, { client, knownDevice }: Visitor): Promise<SignedIn> {
    const user = await this.userOf(token, client);
    const known = knownDevice(user) ?? (await this.entrance.knownNetwork(user, client));
    const origin: GuessOrigin = { email: user.email, known, step: 'second-factor' };
    await this.guesses.take(origin);
    if (!(await this.attempts.takeGuess(token))) return this.wrongTokens.refuse(client);
    const use = await this.check.look(user, shown);
    const signedIn = use && (await this.open(token, use, user, client, shown.method));
    if (!signedIn) return this.entrance.refuse(user, client, shown.method, wrongFactor[shown.method]);
    await this.guesses.forgive(origin);
    return signedIn;
  }

  /** What a browser shows one of the person's passkeys by, for this attempt alone. @throws AppError `TOKEN_INVALID` */
  async passkeyOptions(token: string, client: Client): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { id } = await this.userOf(token, client);
    return this.passkeys.requestOptions(this.attempts.bindingOf(token), id);
  }

  /** Undefined, and nothing is opened, where somebody else has used the factor meanwhile. */
  private open(
    token: string,
    use: UseFactor,
    { id }: User,
    client: Client,
    way: string,
  ): Promise<SignedIn | undefined> {
    return this.database.transaction(async () => {
      // The person first, then what is theirs, as everywhere.
      if (!(await this.users.lock(id)) || !(await use())) return undefined;
      await this.attempts.use(token);
      return this.entrance.open(id, client, { method: 'password', secondFactor: true }, way);
    });
  }

  private async userOf(token: string, client: Client): Promise<User> {
    const userId = await this.attempts.find(token);
    const user = userId === undefined ? null : await this.users.find(userId);
    return user ?? this.wrongTokens.refuse(client);
  }
}

/** What is said of a second factor that is not right. */
export const wrongFactor: Readonly<Record<ShownFactor['method'], string>> = {
  totp: 'The one-time code is not correct, or was used already.',
  'recovery-code': 'The recovery code is not correct, or was used already.',
  passkey: 'The passkey is not one of this account, or could not be verified.',
};

/** The one answer to a wrong second factor of somebody who is signed in. */
export const wrongFactorOf = ({ method }: ShownFactor): AppError =>
  new AppError('SIGN_IN_FAILED', { message: wrongFactor[method] });
