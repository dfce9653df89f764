import { type AccessRequest, type CredentialPlace, type PresentedCredential, readCredential } from '@latchkey/access';
import { AppError } from '@latchkey/common';

/** What a proxy hands on of its client's request. */
export interface ForwardedRequest {
  /** The credential that the client has shown; undefined where it showed none. */
  readonly shown: PresentedCredential | undefined;
  /** Whether what it showed cannot be taken for one credential. */
  readonly unreadable: boolean;
  /** Scopes that headers ask for. */
  readonly scopes: readonly string[];
  /** The cost that a header asks for; 0 where none does. */
  readonly cost: number;
  readonly ip: string;
}

const places: readonly CredentialPlace[] = ['bearer', 'x-api-key', 'cookie'];

/** @throws AppError `VALIDATION` for a cost that is no number */
export function readForwarded(request: AccessRequest, sessionCookie: string, mostCost: number): ForwardedRequest {
  const { ip, headers } = request;
  const scopes = textOf(headers['x-latchkey-scopes']).split(/[\s,]+/);
  return {
    ...readShown(request, sessionCookie),
    scopes: scopes.filter((scope) => scope !== ''),
    cost: costOf(textOf(headers['x-latchkey-cost']), mostCost),
    ip,
  };
}

/** A client that sends two credentials, or one that nobody can read, is a client without a good one. */
function readShown(request: AccessRequest, sessionCookie: string): Pick<ForwardedRequest, 'shown' | 'unreadable'> {
  try {
    return { shown: readCredential(request, places, sessionCookie), unreadable: false };
  } catch (error) {
    if (error instanceof AppError) return { shown: undefined, unreadable: true };
    throw error;
  }
}

function costOf(text: string, most: number): number {
  if (text === '') return 0;
  if (/^\d{1,4}$/.test(text) && Number(text) <= most) return Number(text);
  throw AppError.invalid('x-latchkey-cost', `X-Latchkey-Cost must be a whole number from 0 to ${most}.`, 'header');
}

const textOf = (header: string | string[] | undefined): string => [header ?? ''].flat().join(' ').trim();
