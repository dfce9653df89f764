import { api, data, type Wire } from '../../api/client.js';
import { queries } from '../../api/queries.js';

/** Signs in, and forgets what was read before: it may have been another person's. @throws ApiError */
export async function openSession(body: Wire<'SignIn'>): Promise<void> {
  await data(api.POST('/api/auth/sign-in/email', { body }));
  queries.clear();
}
