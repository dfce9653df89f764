import { AppError } from '@latchkey/common';
import { type AccessRequest } from './access-request.js';
import { type CredentialPlace, type PresentedCredential } from './credential.js';

const bearer = /^bearer ([^\s,]+)$/i;

/**
 * Reads the credential of a request from the places that a surface looks at. A header beats the cookie; two headers at
 * once are refused, since a request must not have two identities.
 * @returns undefined when there is none
 * @throws AppError `TOKEN_INVALID` on an Authorization header that cannot be read, `VALIDATION` on two credentials
 */
export function readCredential(
  request: AccessRequest,
  places: readonly CredentialPlace[],
  sessionCookie: string,
): PresentedCredential | undefined {
  let shown: PresentedCredential | undefined;
  for (const place of places) {
    const found = readers[place]?.(request);
    if (found && shown) throw twoCredentials();
    shown ??= found;
  }
  if (shown || !places.includes('cookie')) return shown;
  const cookie = request.cookies[sessionCookie];
  return cookie ? { place: 'cookie', text: cookie } : undefined;
}

const readers: Partial<Record<CredentialPlace, (request: AccessRequest) => PresentedCredential | undefined>> = {
  'x-api-key': (request) => inHeader(request, 'x-api-key'),
  'x-latchkey-service': (request) => inHeader(request, 'x-latchkey-service'),
  bearer: (request) => {
    const header = single(request, 'authorization');
    if (header === undefined) return undefined;
    const match = bearer.exec(header);
    if (!match) throw new AppError('TOKEN_INVALID');
    return { place: 'bearer', text: match[1] };
  },
};

function inHeader(request: AccessRequest, place: 'x-api-key' | 'x-latchkey-service'): PresentedCredential | undefined {
  const text = single(request, place);
  return text === undefined ? undefined : { place, text };
}

/** Node joins or drops repeated headers, so repetition is counted in the raw ones. */
function single(request: AccessRequest, name: string): string | undefined {
  const value = request.headers[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || timesSent(request, name) > 1) throw twoCredentials();
  return value;
}

function timesSent({ raw: { rawHeaders } }: AccessRequest, name: string): number {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index];
    if (sent.length === name.length && sent.toLowerCase() === name) times++;
  }
  return times;
}

const twoCredentials = () =>
  AppError.invalid(
    'authorization',
    'Send exactly one credential: one X-Api-Key or one Authorization header.',
    'header',
  );
