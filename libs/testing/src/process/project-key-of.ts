import { type BuiltServer } from './built-server.js';

/** Whose key it is. */
export const keyOwner = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };

/** Makes an account on a server of its own process, a project and a key of it, and answers the key. */
export async function makeProjectKey(server: BuiltServer): Promise<string> {
  const client = server.client();
  await client.post('/api/auth/sign-up/email', keyOwner);
  await client.post('/api/auth/sign-in/email', { email: keyOwner.email, password: keyOwner.password });
  const organizations = await client.get('/api/user/organizations');
  const projects = `/api/user/organizations/${organizations.body.data[0].id}/projects`;
  const project = await client.post(projects, { name: 'Project' });
  const key = await client.post(`${projects}/${project.body.data.id}/api-keys`, { name: 'key' });
  return key.body.data.key as string;
}
