import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client.js';

/** Who is signed in, if anybody is. Everything that the console shows begins with this. */
export const sessionState = queryOptions({
  queryKey: ['session'],
  queryFn: () => data(api.GET('/api/auth/state')),
  staleTime: 60_000,
});
