import { type CredentialKind } from '@latchkey/access';
import { type KeyEnvironment, type Uuid } from '@latchkey/common';
import { type SurfaceName } from '@latchkey/surface';
import { type DayRange } from './usage-range.js';

/** How often something was answered, and how. */
export interface UsageSums {
  readonly status2xx: number;
  readonly status3xx: number;
  readonly status4xx: number;
  readonly status5xx: number;
  readonly rateLimited: number;
  readonly refusedScope: number;
  readonly refusedRole: number;
  readonly refusedOther: number;
}

/** The same of a day. */
export interface DaySums extends UsageSums {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
}

/** The same of an hour. */
export interface HourSums extends UsageSums {
  readonly hour: Date;
}

/** The same of a group of operations on a surface, in an environment. */
export interface GroupSums extends UsageSums {
  readonly surface: SurfaceName;
  readonly group: string;
  readonly environment: KeyEnvironment;
}

/** The same of a credential. What is known of it by now: a key that is gone for good has no name any more. */
export interface CredentialSums extends UsageSums {
  readonly id: Uuid;
  readonly kind: CredentialKind;
  readonly environment: KeyEnvironment;
  readonly projectId: Uuid | null;
  readonly userId: Uuid | null;
  readonly name: string | null;
  readonly prefix: string | null;
  readonly lastAt: Date;
}

/** How the credentials of an organization or project were used in a range of days. */
export interface UsageReport {
  readonly range: DayRange;
  /** Only the days on which there was a request, oldest first. */
  readonly days: readonly DaySums[];
  /** Only the hours, in the same way; undefined where nobody asked for them. */
  readonly hours: readonly HourSums[] | undefined;
  readonly groups: readonly GroupSums[];
  /** Those with the most requests first. */
  readonly credentials: readonly CredentialSums[];
  /** How many credentials there are in all. */
  readonly credentialsTotal: number;
}

/** What usage is narrowed to; what is left out narrows nothing. */
export interface UsageFilter {
  readonly credentialId?: Uuid;
  readonly surface?: SurfaceName;
  readonly environment?: KeyEnvironment;
}
