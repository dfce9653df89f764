import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeAttestationObject } from '@simplewebauthn/server/helpers';
import { RuntimeLogger } from '../../core/runtime-logger.js';
import { type User } from '../../users/user.entity.js';
import { type Passkey, PasskeyRepository } from './passkey.repository.js';
import { challengeSeconds, WebauthnChallenges } from './webauthn-challenges.js';

/** What a browser says of a new passkey that was verified. */
export type VerifiedPasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'backedUp'>;

/** A passkey whose signature was right, not used yet. */
export interface ShownPasskey {
  readonly passkey: Passkey;
  readonly counter: number;
  readonly backedUp: boolean;
  /** Whether the authenticator itself said whose it is, as passkeys do that are found without a name. */
  readonly namesItsPerson: boolean;
}

/** The ceremonies of WebAuthn. The relying party is the host of the server's public address, whatever a request says. */
@Injectable()
export class PasskeyService {
  private readonly origin: string;
  private readonly rpId: string;

  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly challenges: WebauthnChallenges,
    private readonly logger: RuntimeLogger,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.origin = config.publicUrl;
    this.rpId = new URL(config.publicUrl).hostname;
  }

  /** What a browser makes a passkey by, which finds its person by itself later. */
  async creationOptions({ id, email, name }: User, boundTo: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: 'Latchkey',
      rpID: this.rpId,
      userID: handleOf(id),
      userName: email,
      userDisplayName: name,
      challenge: await this.challenges.make(boundTo),
      timeout: challengeSeconds * 1000,
      attestationType: 'none',
      excludeCredentials: (await this.passkeys.all(id)).map(descriptorOf),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** What was made, once it is verified; undefined where it is not as it has to be. */
  async verifyNew(response: RegistrationResponseJSON, boundTo: string): Promise<VerifiedPasskey | undefined> {
    const result = await this.accepted(async () => {
      assertNoCertificates(response);
      return verifyRegistrationResponse({ response, ...this.expected(boundTo), requireUserVerification: true });
    });
    if (!result?.verified) return undefined;
    const { credential, credentialBackedUp } = result.registrationInfo;
    return {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      backedUp: credentialBackedUp,
    };
  }

  /** What a browser shows a passkey by: one of the person's, or whichever the person chooses where nobody is named. */
  async requestOptions(boundTo: string, userId?: Uuid): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({
      rpID: this.rpId,
      challenge: await this.challenges.make(boundTo),
      timeout: challengeSeconds * 1000,
      ...(userId === undefined ? {} : { allowCredentials: (await this.passkeys.all(userId)).map(descriptorOf) }),
      userVerification: 'required',
    });
  }

  /** Whose passkey was shown, where everything about it is right. Its challenge is used up by that. */
  async verify(response: AuthenticationResponseJSON, boundTo: string): Promise<ShownPasskey | undefined> {
    const passkey = await this.passkeys.findByCredential(Buffer.from(response.id, 'base64url'));
    if (!passkey) return undefined;
    const { userHandle } = response.response;
    if (userHandle !== undefined && !isHandleOf(passkey.userId, userHandle)) return undefined;
    const result = await this.accepted(() =>
      verifyAuthenticationResponse({
        response,
        ...this.expected(boundTo),
        requireUserVerification: true,
        // The counter is compared where it is written down, in one statement.
        credential: { id: response.id, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
      }),
    );
    if (!result?.verified) return undefined;
    const { newCounter: counter, credentialBackedUp: backedUp } = result.authenticationInfo;
    return { passkey, counter, backedUp, namesItsPerson: userHandle !== undefined };
  }

  /** Notes the use of a passkey that was shown; answers false where it may not be used any more. */
  use({ passkey: { userId, id }, counter, backedUp }: ShownPasskey): Promise<boolean> {
    return this.passkeys.use(userId, id, { counter, backedUp, at: this.clock.now() });
  }

  private expected(boundTo: string) {
    return {
      expectedChallenge: (challenge: string) => this.challenges.use(challenge, boundTo),
      expectedOrigin: this.origin,
      expectedRPID: this.rpId,
    };
  }

  /** The library throws a plain error for everything that is not as it should be; a fault of ours is another thing. */
  private async accepted<T>(ceremony: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ceremony();
    } catch (err) {
      if (err instanceof AppError) throw err;
      this.logger.info({ err }, 'a passkey was not accepted');
      return undefined;
    }
  }
}

/**
 * Refuses statements about the make of an authenticator that bear certificates. None is asked for, and to verify one means
 * to fetch lists of revoked ones from addresses that it names itself. What is left is no statement, or the passkey's own
 * signature over itself (WebAuthn Level 3 §8.2, self attestation).
 * @throws Error for one with certificates, or one that cannot be read
 */
function assertNoCertificates({ response }: RegistrationResponseJSON): void {
  const attestation = decodeAttestationObject(new Uint8Array(Buffer.from(response.attestationObject, 'base64url')));
  const format = attestation.get('fmt');
  if (format === 'none' || (format === 'packed' && !attestation.get('attStmt').get('x5c'))) return;
  throw new Error(`An attestation of the format ${String(format).slice(0, 32)} was sent, and none was asked for.`);
}

const descriptorOf = ({ credentialId, transports }: Passkey) => ({
  id: credentialId.toString('base64url'),
  transports: transports as AuthenticatorTransport[],
});

/** What authenticators call a person by: the bytes of their id, which say nothing of them (WebAuthn Level 3 §14.6.1). */
const handleOf = (userId: Uuid): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(userId.replaceAll('-', ''), 'hex'));

const isHandleOf = (userId: Uuid, handle: string): boolean => Buffer.from(handle, 'base64url').equals(handleOf(userId));
