import { Config } from '@latchkey/config';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Person } from './people.js';
import { type TestApp } from './test-app.js';
import { type TestAnswer, type TestClient } from './test-client.js';

const flags = { present: 0x01, verified: 0x04, mayBeBackedUp: 0x08, withKey: 0x40 } as const;

/** The options of a ceremony, as far as an authenticator reads them. */
interface Options {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
  readonly user?: { readonly id: string };
}

/** What a test has an authenticator do that no honest one would. */
export interface Dishonesty {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly unverified?: true;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly type?: string;
  /** What it says of its own make, with a certificate. */
  readonly attestation?: string;
}

/** A passkey in software: what a browser and an authenticator do together (WebAuthn Level 3 §6, §7), by ES256. */
export class SoftPasskey {
  readonly id = randomBytes(32).toString('base64url');
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private readonly origin: string;
  private userHandle = randomBytes(16).toString('base64url');
  private counter = 0;

  constructor(app: TestApp) {
    this.origin = app.app.get(Config).publicUrl;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** Answers the options of a registration. */
  create(options: Options, dishonesty: Dishonesty = {}): object {
    this.userHandle = options.user?.id ?? '';
    const authData = this.authenticatorData(options.rp?.id ?? '', flags.withKey, dishonesty);
    const attestation = new Map<string, unknown>([
      ['fmt', dishonesty.attestation ?? 'none'],
      ['attStmt', new Map(dishonesty.attestation ? [['x5c', [new Uint8Array(8)]]] : [])],
      ['authData', new Uint8Array(Buffer.concat([authData, this.attestedKey()]))],
    ]);
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url');
    const clientDataJSON = this.clientData('webauthn.create', options, dishonesty).toString('base64url');
    return this.credential({ attestationObject, clientDataJSON, transports: ['internal'] });
  }

  /** Answers the options of a sign-in. */
  get(options: Options, dishonesty: Dishonesty = {}): object {
    this.counter++;
    const authData = this.authenticatorData(options.rpId ?? '', 0, dishonesty);
    const clientData = this.clientData('webauthn.get', options, dishonesty);
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return this.credential({
      authenticatorData: authData.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      signature: sign('sha256', signed, this.privateKey).toString('base64url'),
      userHandle: dishonesty.userHandle ?? this.userHandle,
    });
  }

  private credential(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, options: Options, dishonesty: Dishonesty): Buffer {
    const { challenge = options.challenge, origin = this.origin } = dishonesty;
    return Buffer.from(JSON.stringify({ type: dishonesty.type ?? type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(rpId: string, more: number, dishonesty: Dishonesty): Buffer {
    const said = flags.present | flags.mayBeBackedUp | (dishonesty.unverified ? 0 : flags.verified) | more;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(dishonesty.counter ?? this.counter);
    const host = createHash('sha256')
      .update(dishonesty.rpId ?? rpId)
      .digest();
    return Buffer.concat([host, Buffer.from([said]), counter]);
  }

  /** The new key in COSE (RFC 9053 §7.1.1), after the model's id and the credential's. */
  private attestedKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(key as never))]);
  }
}

/** A passkey that a test has added, with its id on the account surface. */
export interface AddedPasskey {
  readonly id: string;
  readonly passkey: SoftPasskey;
  readonly recoveryCodes: readonly string[] | null;
}

/** Adds a passkey to a person's account, through HTTP. */
export async function addPasskey(app: TestApp, person: Person, name = 'Laptop'): Promise<AddedPasskey> {
  const { body, text, status } = await person.client.post('/api/auth/passkeys/options', { password: person.password });
  if (status !== 200) throw new Error(`No passkey can be made: ${text}`);
  const passkey = new SoftPasskey(app);
  const added = await person.client.post('/api/auth/passkeys', { name, response: passkey.create(body.data) });
  if (added.status !== 201) throw new Error(`The passkey was not added: ${added.text}`);
  return { id: added.body.data.id, passkey, recoveryCodes: added.body.data.recoveryCodes };
}

/** Signs in by a passkey alone; the client holds the session. */
export async function signInWithPasskey(
  client: TestClient,
  passkey: SoftPasskey,
  dishonesty?: Dishonesty,
): Promise<TestAnswer> {
  const { body } = await client.post('/api/auth/sign-in/passkey/options');
  return client.post('/api/auth/sign-in/passkey', { response: passkey.get(body.data, dishonesty) });
}
