import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { consoleRoute } from '../../app/root.js';

const adminRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/admin',
  beforeLoad: ({ context }) => {
    if (context.user.role !== 'admin') throw notFound();
  },
  component: lazyRouteComponent(() => import('./admin-layout.js'), 'AdminLayout'),
});
const below = { getParentRoute: () => adminRoute };

export const adminRoutes = adminRoute.addChildren([
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
    component: lazyRouteComponent(() => import('./users-page.js'), 'UsersPage'),
  }),
  createRoute({
    ...below,
    path: '/organizations',
    component: lazyRouteComponent(() => import('./organizations-page.js'), 'AdminOrganizationsPage'),
  }),
  createRoute({
    ...below,
    path: '/keys',
    component: lazyRouteComponent(() => import('./keys-page.js'), 'AdminKeysPage'),
  }),
  createRoute({
    ...below,
    path: '/services',
    component: lazyRouteComponent(() => import('./services-page.js'), 'ServicesPage'),
  }),
  createRoute({
    ...below,
    path: '/mails',
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
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AdminAuditPage'),
  }),
]);
