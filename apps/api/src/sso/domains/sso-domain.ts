import { type Uuid } from '@latchkey/common';

/** A domain that an organization says is its own; proven once `verifiedAt` is set. */
export interface SsoDomain {
  readonly id: Uuid;
  readonly organizationId: Uuid;
  /** In ASCII and lower case, without a dot at its end. */
  readonly domain: string;
  /** What the record that proves it has to say. It is no secret: everybody can read DNS. */
  readonly token: string;
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
}

/** The name of the record that proves a domain. */
export const recordName = ({ domain }: Pick<SsoDomain, 'domain'>): string => `_latchkey-challenge.${domain}`;

/** What that record has to say. */
export const recordValue = ({ token }: Pick<SsoDomain, 'token'>): string => `latchkey-domain-verification=${token}`;
