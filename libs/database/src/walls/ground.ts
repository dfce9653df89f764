import { type Uuid } from '@latchkey/common';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Who is meant: an organization, the person who acts, both or neither. Rows of others are not there. */
export interface Tenant {
  readonly organizationId: Uuid | null;
  readonly personId: Uuid | null;
}

/** Whose rows statements see: a tenant's, or everybody's. */
export type Ground = Tenant | 'everybody';

/** Of nobody: no row of any tenant is there, and none can be written. */
export const nobody: Tenant = { organizationId: null, personId: null };

/** The ground that statements are sent on. Where nothing is said they run on nobody's. */
export const grounds = new AsyncLocalStorage<Ground>();
