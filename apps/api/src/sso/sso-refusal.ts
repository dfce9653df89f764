import { type Uuid } from '@latchkey/common';

/** Why a sign-in by an identity provider ended in nothing, as the page that people see then tells it. */
export const ssoReasons = {
  'connection-unknown': 'There is no such connection, or it is disabled.',
  'connection-changed': 'The connection was disabled or changed while the sign-in was under way.',
  'attempt-unknown': 'The sign-in took too long, was used already, or was begun in another browser.',
  'provider-unreachable': 'The identity provider could not be asked.',
  'provider-refused': 'The identity provider let nobody in.',
  'answer-invalid': 'The answer of the identity provider could not be believed.',
  'email-missing': 'The identity provider told no address.',
  'email-unverified': 'The identity provider says that the address is not verified.',
  'domain-unproven': 'The address is in none of the domains that the organization has proven.',
  'account-unverified': 'There is an account with this address, and nobody has proven that the address is theirs.',
  'identity-conflict': 'The account with this address belongs to somebody else at the identity provider.',
  'not-a-member': 'The person was removed from the organization.',
  'owner-not-vouched': 'An admin has set the connection up, and it lets no owner in until an owner saves it.',
  deactivated: 'The account is deactivated.',
} as const;

/** One of them. */
export type SsoReason = keyof typeof ssoReasons;

/** A sign-in that ends in nothing. What it says goes to administrators: it never holds what a provider has sent. */
export class SsoRefusal extends Error {
  /** Whose connection it was, once that is known: its administrators hear of it. */
  ground?: { readonly organizationId: Uuid; readonly connectionId: Uuid };

  constructor(
    readonly reason: SsoReason,
    /** What exactly, in a word of our own or of a standard. */
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(ssoReasons[reason], options);
    this.name = 'SsoRefusal';
  }
}
