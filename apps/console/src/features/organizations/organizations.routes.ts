import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from '../../api/queries.js';
import { consoleRoute } from '../../app/root.js';
import { pageSearch } from '../../app/page-search.js';
import { listSearch } from '../../app/search-params.js';
import { projectRoutes } from '../projects/projects.routes.js';
import { auditSearch } from './audit.js';
import { organizationRoute } from './organization.route.js';
import { myOrganizations } from './organizations.js';
import { usageSearch } from './usage.js';

const below = { getParentRoute: () => organizationRoute };

const settingsRoute = createRoute({
  ...below,
  path: '/settings',
  component: lazyRouteComponent(() => import('./organization-settings-layout.js'), 'OrganizationSettingsLayout'),
});
const inSettings = { getParentRoute: () => settingsRoute };

/** The start leads to an organization: everybody has one, or can make one. */
export const startRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/',
  beforeLoad: async () => {
    const [first] = await queries.ensureQueryData(myOrganizations);
    if (first) throw redirect({ to: '/orgs/$orgId/projects', params: { orgId: first.id }, replace: true });
  },
  component: lazyRouteComponent(() => import('./no-organization-page.js'), 'NoOrganizationPage'),
});

// Lists of their own: made inside the call of `addChildren`, the routes would forget their addresses, to the compiler.
const settingsRoutes = [
  createRoute({
    ...inSettings,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/orgs/$orgId/settings/general', params, replace: true });
    },
  }),
  createRoute({
    ...inSettings,
    path: '/general',
    component: lazyRouteComponent(() => import('./general-settings-page.js'), 'GeneralSettingsPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/api',
    component: lazyRouteComponent(() => import('./workspace-keys-page.js'), 'WorkspaceKeysPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/oauth',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('../oauth-clients/oauth-clients-page.js'), 'OAuthClientsPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/single-sign-on',
    component: lazyRouteComponent(() => import('../sso/sso-page.js'), 'SsoPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/plan',
    component: lazyRouteComponent(() => import('./plan-page.js'), 'PlanPage'),
  }),
] as const;

const routes = [
  createRoute({
    ...below,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/orgs/$orgId/projects', params, replace: true });
    },
  }),
  ...projectRoutes,
  createRoute({
    ...below,
    path: '/members',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./members-page.js'), 'MembersPage'),
  }),
  createRoute({
    ...below,
    path: '/usage',
    validateSearch: usageSearch,
    component: lazyRouteComponent(() => import('./usage-page.js'), 'UsagePage'),
  }),
  createRoute({
    ...below,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  }),
  settingsRoute.addChildren(settingsRoutes),
] as const;

export const organizationRoutes = organizationRoute.addChildren(routes);
