import { type Call } from '@latchkey/access';
import { nobody, type Tenant } from '@latchkey/database';

/** Whose rows what happens for a call may see: those of the organization that it is about, and of the person who makes it. */
export const tenantOf = (call: Call | undefined): Tenant =>
  call ? { organizationId: call.organizationId, personId: call.principal?.userId ?? null } : nobody;
