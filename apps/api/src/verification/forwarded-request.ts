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

type Header = string | string[] | undefined;

const noScopes: readonly string[] = [];
const places: readonly CredentialPlace[] = ['bearer', 'x-api-key', 'cookie'];

/** @throws AppError `VALIDATION` for a cost that is no number */
export function readForwarded(request: AccessRequest, sessionCookie: string, mostCost: number): ForwardedRequest {
  const { ip, headers } = request;
  const { shown, unreadable } = readShown(request, sessionCookie);
  const scopes = scopesOf(headers['x-latchkey-scopes']);
  return { shown, unreadable, scopes, cost: costOf(headers['x-latchkey-cost'], mostCost), ip };
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

function scopesOf(header: Header): readonly string[] {
  if (header === undefined) return noScopes;
  return textOf(header)
    .split(/[\s,]+/)
    .filter((scope) => scope !== '');
}

function costOf(header: Header, most: number): number {
  const text = textOf(header);
  if (text === '') return 0;
  if (/^\d{1,4}$/.test(text) && Number(text) <= most) return Number(text);
  throw AppError.invalid('x-latchkey-cost', `X-Latchkey-Cost must be a whole number from 0 to ${most}.`, 'header');
}

const textOf = (header: Header): string => (Array.isArray(header) ? header.join(' ') : (header ?? '')).trim();
