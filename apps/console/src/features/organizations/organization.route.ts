import { createRoute } from '@tanstack/react-router';
import { queries } from '../../api/queries.js';
import { consoleRoute } from '../../app/root.js';
import { organizationQuery } from './organizations.js';

/** Below it, the organization of the address is known: {@link useOrganization}. */
export const organizationRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/orgs/$orgId',
  loader: ({ params }) => queries.ensureQueryData(organizationQuery(params.orgId)),
});
