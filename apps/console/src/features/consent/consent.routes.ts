import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { questionRoute } from '../../app/root.js';

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
] as const;
