import { isStorable, normaliseEmail, normaliseText } from '@latchkey/common';
import { z } from 'zod';
import { SsoRefusal } from './sso-refusal.js';

/** A person as an identity provider vouches for them. */
export interface VouchedPerson {
  /** Who they are at the provider, for good. */
  readonly subject: string;
  /** In its one spelling. */
  readonly email: string;
  readonly name: string;
}

const address = z.email().max(254);

/** @throws SsoRefusal for a person without an address, or with one that the provider says is not theirs */
export function vouchedPerson(told: {
  readonly subject: string;
  readonly email: unknown;
  readonly emailVerified?: unknown;
  readonly name: unknown;
}): VouchedPerson {
  const { subject } = told;
  if (subject === '' || subject.length > 1024 || !isStorable(subject))
    throw new SsoRefusal('answer-invalid', 'subject');
  const email = typeof told.email === 'string' && isStorable(told.email) ? normaliseEmail(told.email) : '';
  if (!address.safeParse(email).success) throw new SsoRefusal('email-missing');
  if (told.emailVerified === false || told.emailVerified === 'false') throw new SsoRefusal('email-unverified');
  const name = typeof told.name === 'string' && isStorable(told.name) ? normaliseText(told.name).slice(0, 100) : '';
  return { subject, email, name: name.toWellFormed().trim() || email.slice(0, email.indexOf('@')).slice(0, 100) };
}
