import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from '../../api/queries.js';
import { listSearch } from '../../app/search-params.js';
import { organizationRoute } from '../organizations/organization.route.js';
import { projectsSearch } from './project-list.js';
import { runSearch } from './runs/runs.js';
import { projectQuery } from './projects.js';

/** Below it, the project of the address is known: {@link useProject}. */
const projectRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/projects/$projectId',
  loader: ({ params }) => queries.ensureQueryData(projectQuery(params.orgId, params.projectId)),
  component: lazyRouteComponent(() => import('./project-layout.js'), 'ProjectLayout'),
});
const below = { getParentRoute: () => projectRoute };

const settingsRoute = createRoute({
  ...below,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/project-settings-layout.js'), 'ProjectSettingsLayout'),
});
const inSettings = { getParentRoute: () => settingsRoute };

// Lists of their own: made inside the call of `addChildren`, the routes would forget their addresses, to the compiler.
const settingsRoutes = [
  createRoute({
    ...inSettings,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/orgs/$orgId/projects/$projectId/settings/general', params, replace: true });
    },
  }),
  createRoute({
    ...inSettings,
    path: '/general',
    component: lazyRouteComponent(() => import('./settings/general-settings-page.js'), 'GeneralProjectSettingsPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/api-keys',
    component: lazyRouteComponent(() => import('./settings/project-keys-page.js'), 'ProjectKeysPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/environment',
    component: lazyRouteComponent(() => import('./settings/environment/environment-page.js'), 'EnvironmentPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/provider-keys',
    component: lazyRouteComponent(() => import('./settings/provider-keys-page.js'), 'ProviderKeysPage'),
  }),
  createRoute({
    ...inSettings,
    path: '/runs',
    component: lazyRouteComponent(() => import('./settings/run-settings/run-settings-page.js'), 'RunSettingsPage'),
  }),
] as const;

const routes = [
  createRoute({
    ...below,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/orgs/$orgId/projects/$projectId/overview', params, replace: true });
    },
  }),
  createRoute({
    ...below,
    path: '/overview',
    component: lazyRouteComponent(() => import('./overview/overview-page.js'), 'OverviewPage'),
  }),
  createRoute({
    ...below,
    path: '/workflows',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./workflows/workflows-page.js'), 'WorkflowsPage'),
  }),
  createRoute({
    ...below,
    path: '/workflows/new',
    component: lazyRouteComponent(() => import('./workflows/new-workflow-page.js'), 'NewWorkflowPage'),
  }),
  createRoute({
    ...below,
    path: '/workflows/$workflowId',
    component: lazyRouteComponent(() => import('./workflows/workflow-page.js'), 'WorkflowPage'),
  }),
  createRoute({
    ...below,
    path: '/workflows/$workflowId/edit',
    component: lazyRouteComponent(() => import('./workflows/edit-workflow-page.js'), 'EditWorkflowPage'),
  }),
  createRoute({
    ...below,
    path: '/runs',
    validateSearch: runSearch,
    component: lazyRouteComponent(() => import('./runs/runs-page.js'), 'RunsPage'),
  }),
  createRoute({
    ...below,
    path: '/runs/$runId',
    component: lazyRouteComponent(() => import('./runs/run-page.js'), 'RunPage'),
  }),
  createRoute({
    ...below,
    path: '/members',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./members/project-members-page.js'), 'ProjectMembersPage'),
  }),
  settingsRoute.addChildren(settingsRoutes),
] as const;

export const projectRoutes = [
  createRoute({
    getParentRoute: () => organizationRoute,
    path: '/projects',
    validateSearch: projectsSearch,
    component: lazyRouteComponent(() => import('./projects-page.js'), 'ProjectsPage'),
  }),
  projectRoute.addChildren(routes),
] as const;
