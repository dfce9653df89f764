import { type TestClient } from './test-client.js';

/** What a test cares about in a new task; the rest is made up. */
export type TestTaskFields = Readonly<Record<string, unknown>> & { readonly project_id: string };

/** Makes a project with a workspace key, and answers its id. */
export async function createWorkspaceProject(client: TestClient, name = 'Project'): Promise<string> {
  const { status, body, text } = await client.post('/v1/projects', { name });
  if (status !== 201) throw new Error(`The project was not made: ${text}`);
  return body.data.id as string;
}

/** Makes a task with a workspace key, and answers its id. */
export async function createTask(client: TestClient, fields: TestTaskFields): Promise<string> {
  const { status, body, text } = await client.post('/v1/tasks', { title: 'Task', ...fields });
  if (status !== 201) throw new Error(`The task was not made: ${text}`);
  return body.data.id as string;
}
