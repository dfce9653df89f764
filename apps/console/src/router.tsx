import { createRouter } from '@tanstack/react-router';
import { RouteFailure } from './app/failures.js';
import { consoleRoute, entranceRoute, questionRoute, rootRoute } from './app/root.js';
import { accountRoutes } from './features/account/account.routes.js';
import { adminRoutes } from './features/admin/admin.routes.js';
import { consentRoutes } from './features/consent/consent.routes.js';
import { entranceRoutes } from './features/entrance/entrance.routes.js';
import { organizationRoutes, startRoute } from './features/organizations/organizations.routes.js';
import { Skeleton } from './ui/states.js';

/** Every address of the console. Their first segments are known to the server, which answers them with its page. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    entranceRoute.addChildren([...entranceRoutes]),
    questionRoute.addChildren([...consentRoutes]),
    consoleRoute.addChildren([startRoute, organizationRoutes, accountRoutes, adminRoutes]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: RouteFailure,
  defaultPendingComponent: () => <Skeleton />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
