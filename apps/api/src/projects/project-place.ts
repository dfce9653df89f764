import { type Uuid } from '@latchkey/common';

/** The project that is meant, with the organization that it belongs to. */
export interface ProjectPlace {
  readonly organizationId: Uuid;
  readonly projectId: Uuid;
}
