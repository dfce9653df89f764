import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from '../../api/queries.js';
import { sessionState } from '../../api/session.js';
import { entranceRoute } from '../../app/root.js';
import { failureSearch } from './failure-search.js';

const below = { getParentRoute: () => entranceRoute };

/** An address of this console to go on to: never one of another host. */
const ownPath = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;

/** The pages by which people come in: they lead whoever is in already to where they want to go. */
const comingIn = {
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: ownPath(search.next) }),
  beforeLoad: async ({ search }: { search: { next?: string } }) => {
    const { user } = await queries.ensureQueryData(sessionState);
    if (user) throw redirect({ href: search.next ?? '/', replace: true });
  },
};

export const entranceRoutes = [
  createRoute({
    ...below,
    ...comingIn,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    ...below,
    path: '/sign-in/failed',
    validateSearch: failureSearch,
    component: lazyRouteComponent(() => import('./sso-failed-page.js'), 'SsoFailedPage'),
  }),
  createRoute({
    ...below,
    ...comingIn,
    path: '/sign-up',
    component: lazyRouteComponent(() => import('./sign-up-page.js'), 'SignUpPage'),
  }),
  createRoute({
    ...below,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('./forgot-password-page.js'), 'ForgotPasswordPage'),
  }),
  createRoute({
    ...below,
    path: '/reset-password',
    component: lazyRouteComponent(() => import('./reset-password-page.js'), 'ResetPasswordPage'),
  }),
  createRoute({
    ...below,
    path: '/verify-email',
    component: lazyRouteComponent(() => import('./verify-email-page.js'), 'VerifyEmailPage'),
  }),
  createRoute({
    ...below,
    path: '/invite',
    component: lazyRouteComponent(() => import('./invite-page.js'), 'InvitePage'),
  }),
] as const;
