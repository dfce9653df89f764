import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isSessionOver } from './client.js';
import { sessionState } from './session.js';

/** What the console remembers of the server's answers. What is tried again is what may end otherwise: no refusal does. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: forgetEndedSession }),
  mutationCache: new MutationCache({ onError: forgetEndedSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) =>
        count < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status === 503),
    },
  },
});

/** A 401 means that the session is over: the next look at it leads to the sign-in page. */
function forgetEndedSession(error: unknown): void {
  if (isSessionOver(error)) void queries.invalidateQueries({ queryKey: sessionState.queryKey });
}

/** Goes on without a session: first the console knows that nobody is signed in, last it forgets what it has read. */
export async function leaveSession(go: () => Promise<unknown>): Promise<void> {
  queries.setQueryData(sessionState.queryKey, { signedIn: false, user: null });
  await go();
  queries.clear();
}
