import { emailField, passwordField, tokenField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { otpField } from '../factors/dto/factor-fields.js';
import { type TokenPair } from '../token-login.service.js';

/** What a person shows to get a pair of tokens. */
export class LogInBody extends Wire('LogIn', {
  email: emailField('The address of the account.'),
  password: passwordField('The password of the account.'),
  otp: otpField('A one-time code or a recovery code, where the account has a second factor.').optional(),
}) {}

/** The token that gets the next pair. */
export class RefreshBody extends Wire('Refresh', {
  refresh_token: tokenField('The refresh token that came last. It is good once.'),
}) {}

/** A JWT, and the token that gets the next one. */
export class TokenPairView extends Wire('TokenPair', {
  access_token: z
    .string()
    .meta({ description: 'A JWT. Send it as `Authorization: Bearer …`.', examples: ['eyJhbGciOiJFUzI1NiIs…'] }),
  refresh_token: z.string().meta({
    description: 'Takes the place of the password when the JWT has expired. It is good once.',
    examples: ['01HZ3K5R4X9Y2V6QF8TJ7W0CDN.kJ3v…'],
  }),
  token_type: z.literal('bearer').meta({ description: 'How the JWT is sent.' }),
  expires_in: z.int().meta({ description: 'For how many seconds the JWT is good.', examples: [1800] }),
}) {
  static from({ accessToken, refreshToken, expiresIn }: TokenPair): TokenPairView {
    return { access_token: accessToken, refresh_token: refreshToken, token_type: 'bearer', expires_in: expiresIn };
  }
}
