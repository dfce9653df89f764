import { api, data, type Wire } from '../../api/client.js';
import { queries } from '../../api/queries.js';

/**
 * Signs in, and forgets what was read before: it may have been another person's. Where a second factor is needed, nothing is
 * opened yet, and what the server waits for is answered. @throws ApiError
 */
export async function openSession(body: Wire<'SignIn'>): Promise<Wire<'SecondFactorNeeded'> | undefined> {
  const { secondFactor } = await data(api.POST('/api/auth/sign-in/email', { body }));
  if (!secondFactor) queries.clear();
  return secondFactor;
}
