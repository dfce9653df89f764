import { type Client } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type AuthenticationResponseJSON, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { UserRepository } from '../users/user.repository.js';
import { Entrance, type SignedIn } from './entrance.js';
import { PasskeyService } from './factors/passkey.service.js';
import { wrongFactor } from './second-factor-sign-in.js';

const boundTo = 'sign-in';

/** Lets people in by a passkey alone: it is something that they have, and it has asked for something that they know or are. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly passkeys: PasskeyService,
    private readonly entrance: Entrance,
  ) {}

  /** What a browser asks its person for a passkey by. Whose it will be is not known. */
  options(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return this.passkeys.requestOptions(boundTo);
  }

  /** @throws AppError `SIGN_IN_FAILED` or, with the right passkey only, `USER_NOT_ACTIVE` */
  async signIn(response: AuthenticationResponseJSON, client: Client): Promise<SignedIn> {
    const shown = await this.passkeys.verify(response, boundTo);
    if (!shown?.namesItsPerson) throw refused();
    const { userId } = shown.passkey;
    const signedIn = await this.database.transaction(async () => {
      // The person first, then what is theirs, as everywhere.
      if (!(await this.users.lock(userId)) || !(await this.passkeys.use(shown))) return undefined;
      return this.entrance.open(userId, client, { method: 'passkey', secondFactor: true });
    });
    return signedIn ?? this.entrance.refuse(await this.users.find(userId), client, 'passkey', wrongFactor.passkey);
  }
}

const refused = () => new AppError('SIGN_IN_FAILED', { message: wrongFactor.passkey });
