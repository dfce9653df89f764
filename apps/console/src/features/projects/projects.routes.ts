import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from '../../api/queries.js';
import { organizationRoute } from '../organizations/organization.route.js';
import { projectsSearch } from './project-list.js';
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
  component: lazyRouteComponent(() => import('./project-settings-layout.js'), 'ProjectSettingsLayout'),
});
const inSettings = { getParentRoute: () => settingsRoute };

export const projectRoutes = [
  createRoute({
    getParentRoute: () => organizationRoute,
    path: '/projects',
    validateSearch: projectsSearch,
    component: lazyRouteComponent(() => import('./projects-page.js'), 'ProjectsPage'),
  }),
  projectRoute.addChildren([
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
      component: lazyRouteComponent(() => import('./overview-page.js'), 'OverviewPage'),
    }),
    createRoute({
      ...below,
      path: '/workflows',
      component: lazyRouteComponent(() => import('./workflows-page.js'), 'WorkflowsPage'),
    }),
    createRoute({
      ...below,
      path: '/workflows/$workflowId',
      component: lazyRouteComponent(() => import('./workflow-page.js'), 'WorkflowPage'),
    }),
    createRoute({ ...below, path: '/runs', component: lazyRouteComponent(() => import('./runs-page.js'), 'RunsPage') }),
    createRoute({
      ...below,
      path: '/runs/$runId',
      component: lazyRouteComponent(() => import('./run-page.js'), 'RunPage'),
    }),
    createRoute({
      ...below,
      path: '/members',
      component: lazyRouteComponent(() => import('./project-members-page.js'), 'ProjectMembersPage'),
    }),
    settingsRoute.addChildren([
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
        component: lazyRouteComponent(() => import('./general-settings-page.js'), 'GeneralProjectSettingsPage'),
      }),
      createRoute({
        ...inSettings,
        path: '/api-keys',
        component: lazyRouteComponent(() => import('./project-keys-page.js'), 'ProjectKeysPage'),
      }),
      createRoute({
        ...inSettings,
        path: '/environment',
        component: lazyRouteComponent(() => import('./environment-page.js'), 'EnvironmentPage'),
      }),
      createRoute({
        ...inSettings,
        path: '/provider-keys',
        component: lazyRouteComponent(() => import('./provider-keys-page.js'), 'ProviderKeysPage'),
      }),
      createRoute({
        ...inSettings,
        path: '/runs',
        component: lazyRouteComponent(() => import('./run-settings-page.js'), 'RunSettingsPage'),
      }),
    ]),
  ]),
] as const;
