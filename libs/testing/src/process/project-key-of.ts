import { type BuiltServer } from './built-server.js';

const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };

/** Makes an account on a server of its own process, a project and a key of it, and answers the key. */
export async function makeProjectKey(server: BuiltServer): Promise<string> {
  const client = server.client();
  await client.post('/api/auth/sign-up/email', account);
  await client.post('/api/auth/sign-in/email', { email: account.email, password: account.password });
  const organizations = await client.get('/api/user/organizations');
  const projects = `/api/user/organizations/${organizations.body.data[0].id}/projects`;
  const project = await client.post(projects, { name: 'Project' });
  const key = await client.post(`${projects}/${project.body.data.id}/api-keys`, { name: 'key' });
  return key.body.data.key as string;
}
