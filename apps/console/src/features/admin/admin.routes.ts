import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { consoleRoute } from '../../app/root.js';
import { listSearch } from '../../app/search-params.js';
import { auditSearch } from '../organizations/audit.js';
import { keysSearch, mailsSearch, organizationsSearch, usersSearch } from './searches.js';

const adminRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/admin',
  beforeLoad: ({ context }) => {
    if (context.user.role !== 'admin') throw notFound();
  },
  component: lazyRouteComponent(() => import('./admin-layout.js'), 'AdminLayout'),
});
const below = { getParentRoute: () => adminRoute };

// A list of its own: made inside the call of `addChildren`, the routes would forget their addresses, to the compiler.
const routes = [
  createRoute({
    ...below,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/admin/users', replace: true });
    },
  }),
  createRoute({
    ...below,
    path: '/users',
    validateSearch: usersSearch,
    component: lazyRouteComponent(() => import('./users-page.js'), 'UsersPage'),
  }),
  createRoute({
    ...below,
    path: '/users/$userId',
    component: lazyRouteComponent(() => import('./user-page.js'), 'UserPage'),
  }),
  createRoute({
    ...below,
    path: '/organizations',
    validateSearch: organizationsSearch,
    component: lazyRouteComponent(() => import('./organizations-page.js'), 'AdminOrganizationsPage'),
  }),
  createRoute({
    ...below,
    path: '/organizations/$organizationId',
    component: lazyRouteComponent(() => import('./organization-page.js'), 'AdminOrganizationPage'),
  }),
  createRoute({
    ...below,
    path: '/keys',
    validateSearch: keysSearch,
    component: lazyRouteComponent(() => import('./keys-page.js'), 'AdminKeysPage'),
  }),
  createRoute({
    ...below,
    path: '/services',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./services-page.js'), 'ServicesPage'),
  }),
  createRoute({
    ...below,
    path: '/mails',
    validateSearch: mailsSearch,
    component: lazyRouteComponent(() => import('./mails-page.js'), 'MailsPage'),
  }),
  createRoute({
    ...below,
    path: '/health',
    component: lazyRouteComponent(() => import('./health-page.js'), 'HealthPage'),
  }),
  createRoute({
    ...below,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AdminAuditPage'),
  }),
] as const;

export const adminRoutes = adminRoute.addChildren(routes);
