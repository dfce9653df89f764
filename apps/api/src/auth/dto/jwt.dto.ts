import { printTime, timeOutput, Wire } from '@latchkey/surface';
import { type JWK } from 'jose';
import { z } from 'zod';
import { type IssuedJwt } from '../jwt.service.js';

/** A JWT that stands for the session. */
export class JwtView extends Wire('JsonWebToken', {
  token: z.string().meta({ description: 'Send it as `Authorization: Bearer …`.', examples: ['eyJhbGciOiJFUzI1NiIs…'] }),
  tokenType: z.literal('Bearer').meta({ description: 'How it is sent.' }),
  expiresIn: z.int().meta({ description: 'For how many seconds it is good.', examples: [900] }),
  expiresAt: timeOutput('When it ends. It ends with its session too, at once.'),
}) {
  static from({ token, expiresIn, expiresAt }: IssuedJwt): JwtView {
    return { token, tokenType: 'Bearer', expiresIn, expiresAt: printTime(expiresAt) };
  }
}

const coordinate = (axis: string, example: string) =>
  z.string().meta({ description: `The ${axis} coordinate of the public point, base64url.`, examples: [example] });

class JwkView extends Wire('JsonWebKey', {
  kty: z.literal('EC').meta({ description: 'Elliptic curve.' }),
  crv: z.literal('P-256').meta({ description: 'The curve.' }),
  x: coordinate('x', 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'),
  y: coordinate('y', 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'),
  kid: z
    .string()
    .meta({ description: 'What tokens call the key.', examples: ['018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70'] }),
  alg: z.literal('ES256').meta({ description: 'The one algorithm that it is used with.' }),
  use: z.literal('sig').meta({ description: 'It verifies signatures.' }),
}) {}

/** The public keys that verify our tokens (RFC 7517 §5). */
export class JwksView extends Wire('JsonWebKeySet', {
  keys: z.array(JwkView.schema).meta({ description: 'Every key that verifies now, and the one that signs next.' }),
}) {
  static from(keys: readonly JWK[]): JwksView {
    return { keys: keys.map((key) => JwkView.schema.parse(key)) };
  }
}
