import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { queries } from '../api/queries.js';
import { sessionState } from '../api/session.js';
import { Toaster } from '../ui/toast.js';
import { NotFound, RouteFailure } from './failures.js';
import { StepUpPrompt } from './step-up-prompt.js';

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <StepUpPrompt />
      <Toaster />
    </>
  ),
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
  errorComponent: (failure) => (
    <main>
      <RouteFailure {...failure} />
      <StepUpPrompt />
    </main>
  ),
});

/** What people see who are not signed in: sign-up, sign-in, links out of mails. */
export const entranceRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'entrance',
  component: lazyRouteComponent(() => import('../features/entrance/entrance-layout.js'), 'EntranceLayout'),
});

const signedIn = async ({ location }: { location: { href: string } }) => {
  const { user } = await queries.ensureQueryData({ ...sessionState, revalidateIfStale: true });
  if (!user) throw redirect({ to: '/sign-in', search: { next: location.href } });
  return { user };
};

/** What somebody who is signed in is asked by a program, and answers before they go on: nothing else is around it. */
export const questionRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'question',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/entrance/entrance-layout.js'), 'EntranceLayout'),
});

/** Everything that needs a session; without one it leads to the sign-in page, and from there back. */
export const consoleRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'console',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./shell.js'), 'Shell'),
});
