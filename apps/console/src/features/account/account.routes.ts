import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { pageSearch } from '../../app/page-search.js';
import { consoleRoute } from '../../app/root.js';

const accountRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-layout.js'), 'AccountLayout'),
});
const below = { getParentRoute: () => accountRoute };

// A list of its own: made inside the call of `addChildren`, the routes would forget their addresses, to the compiler.
const routes = [
  createRoute({
    ...below,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/account/profile', replace: true });
    },
  }),
  createRoute({
    ...below,
    path: '/profile',
    component: lazyRouteComponent(() => import('./profile-page.js'), 'ProfilePage'),
  }),
  createRoute({
    ...below,
    path: '/security',
    component: lazyRouteComponent(() => import('./security-page.js'), 'SecurityPage'),
  }),
  createRoute({
    ...below,
    path: '/sessions',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('./sessions-page.js'), 'SessionsPage'),
  }),
  createRoute({
    ...below,
    path: '/tokens',
    component: lazyRouteComponent(() => import('./tokens-page.js'), 'TokensPage'),
  }),
  createRoute({
    ...below,
    path: '/apps',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('./connected-apps-page.js'), 'ConnectedAppsPage'),
  }),
  createRoute({
    ...below,
    path: '/invites',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('./invites-page.js'), 'InvitesPage'),
  }),
  createRoute({
    ...below,
    path: '/data',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('./data-page.js'), 'DataPage'),
  }),
] as const;

export const accountRoutes = accountRoute.addChildren(routes);
