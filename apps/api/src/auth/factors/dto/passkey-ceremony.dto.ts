import { Wire } from '@latchkey/surface';
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';

const longest = 65_536;
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

/** Bytes as WebAuthn's JSON has them. */
const bytes = (description: string, example: string, most = longest) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/, { error: 'must be base64url' })
    .meta({ description, examples: [example] });

const credentialId = () => bytes('The credential, base64url.', 'pCxv2Zk1Q9o', 2048);
const clientData = () => bytes('What the browser says of the ceremony.', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0');
const publicKeyType = () => z.literal('public-key').meta({ description: 'The kind of credential.' });
const attachment = () =>
  z
    .enum(['platform', 'cross-platform'])
    .optional()
    .meta({ description: 'Whether the authenticator is a part of the device.', examples: ['platform'] });
const extensions = () =>
  z
    .record(z.string().max(64), z.unknown())
    .meta({ description: 'What came of extensions, of which none is asked for.', examples: [{}] });

/** A passkey that is shown, as `PublicKeyCredential.toJSON()` prints it (WebAuthn Level 3 §5.1). */
export class PasskeyAssertionBody extends Wire('PasskeyAssertion', {
  id: credentialId(),
  rawId: credentialId(),
  type: publicKeyType(),
  authenticatorAttachment: attachment(),
  clientExtensionResults: extensions(),
  response: z
    .strictObject({
      clientDataJSON: clientData(),
      authenticatorData: bytes('What the authenticator says of itself.', 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M'),
      signature: bytes('Its signature over both.', 'MEUCIQDx…'.replace('…', '')),
      userHandle: bytes('Whose it is, as far as the authenticator knows.', 'AY-OPBYEepyLP14dLEtqcA', 128).optional(),
    })
    .meta({ description: 'What was signed.' }),
}) {}

/** A passkey that was made, as `PublicKeyCredential.toJSON()` prints it (WebAuthn Level 3 §5.1). */
export class PasskeyAttestationBody extends Wire('PasskeyAttestation', {
  id: credentialId(),
  rawId: credentialId(),
  type: publicKeyType(),
  authenticatorAttachment: attachment(),
  clientExtensionResults: extensions(),
  response: z
    .strictObject({
      clientDataJSON: clientData(),
      attestationObject: bytes('The new key, and what is said of it.', 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg'),
      authenticatorData: bytes('A part of that, read out by the browser.', 'SZYN5YgOjGh0NBcPZHZg').optional(),
      publicKey: bytes('The same.', 'MFkwEwYHKoZIzj0CAQYI').optional(),
      publicKeyAlgorithm: z
        .int()
        .optional()
        .meta({ description: 'Its algorithm (COSE).', examples: [-7] }),
      transports: z
        .array(z.enum(transports))
        .max(16)
        .optional()
        .meta({ description: 'How the authenticator is reached.', examples: [['internal']] }),
    })
    .meta({ description: 'What was made.' }),
}) {}

const challenge = () => bytes('What is to be signed. It is good once, for five minutes.', 'mJ3oQ0Zk4xv2Zk1Q9o');
const timeout = () => z.int().meta({ description: 'For how many milliseconds.', examples: [300_000] });
const rpId = () => z.string().meta({ description: 'The host that the passkey is for.', examples: ['api.example.com'] });
const descriptors = (description: string) =>
  z
    .array(
      z.strictObject({
        id: credentialId(),
        type: publicKeyType(),
        transports: z
          .array(z.string())
          .optional()
          .meta({ description: 'How it is reached.', examples: [['internal']] }),
      }),
    )
    .meta({ description });
const hints = () =>
  z
    .array(z.string())
    .optional()
    .meta({ description: 'Hints for the browser.', examples: [[]] });
const verification = () =>
  z.literal('required').meta({ description: 'That the authenticator has to know its person.' });

/** What `navigator.credentials.get()` takes, as `PublicKeyCredential.parseRequestOptionsFromJSON()` reads it. */
export class PasskeyRequestView extends Wire('PasskeyRequest', {
  challenge: challenge(),
  timeout: timeout(),
  rpId: rpId(),
  userVerification: verification(),
  allowCredentials: descriptors('The passkeys that will do; left out, the browser asks its person for one.').optional(),
  hints: hints(),
}) {
  static from(options: PublicKeyCredentialRequestOptionsJSON): PasskeyRequestView {
    return PasskeyRequestView.schema.parse(plain(options));
  }
}

/** What `navigator.credentials.create()` takes, as `PublicKeyCredential.parseCreationOptionsFromJSON()` reads it. */
export class PasskeyCreationView extends Wire('PasskeyCreation', {
  challenge: challenge(),
  timeout: timeout(),
  rp: z
    .strictObject({
      id: rpId(),
      name: z.string().meta({ description: 'What it is called.', examples: ['Latchkey'] }),
    })
    .meta({ description: 'Whom the passkey is for.' }),
  user: z
    .strictObject({
      id: bytes('What authenticators call the person.', 'AY-OPBYEepyLP14dLEtqcA'),
      name: z.string().meta({ description: 'Their address.', examples: ['you@example.com'] }),
      displayName: z.string().meta({ description: 'What they are called.', examples: ['Your Name'] }),
    })
    .meta({ description: 'Whose it is.' }),
  pubKeyCredParams: z
    .array(
      z.strictObject({
        alg: z.int().meta({ description: 'An algorithm (COSE).', examples: [-7] }),
        type: publicKeyType(),
      }),
    )
    .meta({ description: 'The algorithms that are taken.' }),
  attestation: z.literal('none').meta({ description: 'That the make of the authenticator is nobody’s business.' }),
  excludeCredentials: descriptors('The passkeys that are there already.'),
  authenticatorSelection: z
    .strictObject({
      residentKey: z.literal('required').meta({ description: 'That it has to find its person by itself.' }),
      requireResidentKey: z.boolean().meta({ description: 'The same, for older browsers.' }),
      userVerification: verification(),
    })
    .meta({ description: 'What the authenticator has to be able to do.' }),
  extensions: extensions(),
  hints: hints(),
}) {
  static from(options: PublicKeyCredentialCreationOptionsJSON): PasskeyCreationView {
    return PasskeyCreationView.schema.parse(plain(options));
  }
}

/** Without what is there but undefined. */
const plain = (options: object): unknown => JSON.parse(JSON.stringify(options));
