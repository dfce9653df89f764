import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from './client.js';

const queryKey = ['session'];

const readState = () => data(api.GET('/api/auth/state'));
type SessionState = Awaited<ReturnType<typeof readState>>;

/**
 * Who is signed in, if anybody is. Everything that the console shows begins with this. It is asked again whenever the reader
 * comes back: another tab may have verified the address, signed them out, or signed in somebody else.
 */
export const sessionState = queryOptions({
  queryKey,
  queryFn: async ({ client }) => {
    const state = await readState();
    forgetAnother(client, state);
    return state;
  },
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
});

/** What one person has read is not shown to the next one. */
function forgetAnother(client: QueryClient, { user }: SessionState): void {
  const before = client.getQueryData<SessionState>(queryKey)?.user?.id;
  if (before === undefined || user === null || user.id === before) return;
  void client.resetQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
}
