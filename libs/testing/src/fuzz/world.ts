import { type ServerUnderTest } from '../app/people.js';
import { createService } from '../app/services.js';
import { furnish } from '../tenancy/furnish.js';
import { type Known } from './template.js';

/** Makes an organization with one of everything on a server, and answers what the marks in requests stand for. */
export async function makeWorld(app: ServerUnderTest): Promise<Known> {
  const made = await furnish(app);
  const { owner, login, token, projectKey, workspaceKey, secretKey } = made;
  const { body } = await owner.client.post('/api/auth/token');
  return {
    ...made.ids,
    email: owner.email,
    password: owner.password,
    session: owner.client.cookieHeader(),
    personalToken: token.key,
    jwt: body.data.token as string,
    projectKey: projectKey.key,
    workspaceKey: workspaceKey.key,
    secretKey: secretKey.key,
    serviceKey: (await createService(app)).key,
    accessToken: login.accessToken,
    refreshToken: login.refreshToken,
  };
}
