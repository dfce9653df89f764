import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entranceRoute, questionRoute } from '../../app/root.js';
import { failureSearch } from '../entrance/failure-search.js';

const below = { getParentRoute: () => questionRoute };

export const consentRoutes = [
  createRoute({
    ...below,
    path: '/consent/$uid',
    component: lazyRouteComponent(() => import('./consent-page.js'), 'ConsentPage'),
  }),
  createRoute({
    ...below,
    path: '/device',
    validateSearch: (search: Record<string, unknown>): { user_code?: string } => ({
      user_code: typeof search.user_code === 'string' ? search.user_code : undefined,
    }),
    component: lazyRouteComponent(() => import('./device-page.js'), 'DevicePage'),
  }),
  createRoute({
    getParentRoute: () => entranceRoute,
    path: '/connect/failed',
    validateSearch: failureSearch,
    component: lazyRouteComponent(() => import('./connect-failed-page.js'), 'ConnectFailedPage'),
  }),
] as const;
