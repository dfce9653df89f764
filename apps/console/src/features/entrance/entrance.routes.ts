import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entranceRoute } from '../../app/root.js';

const below = { getParentRoute: () => entranceRoute };

/** An address of this console to go on to: never one of another host. */
const ownPath = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;

export const entranceRoutes = [
  createRoute({
    ...below,
    path: '/sign-in',
    validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: ownPath(search.next) }),
    component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    ...below,
    path: '/sign-up',
    validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: ownPath(search.next) }),
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
