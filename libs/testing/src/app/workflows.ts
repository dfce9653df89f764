import { column } from './outcome.js';
import { type Person } from './people.js';
import { createProject, createProjectKey, type TestProject, type TestProjectKey } from './project-keys.js';
import { type TestAnswer, type TestClient } from './test-client.js';

/** A workflow or run of a project, as it was answered. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it as they like
export type Answered = Record<string, any> & { readonly id: string };

/** A project of somebody's with a key that has every scope. */
export interface TestPlace extends TestProjectKey {
  readonly project: TestProject;
}

/** Makes a project with a key of every scope. */
export async function createPlace(person: Person): Promise<TestPlace> {
  const project = await createProject(person);
  return { project, ...(await createProjectKey(person.client, project)) };
}

/** Makes a workflow as a project key. */
export const createWorkflow = (client: TestClient, fields: Readonly<Record<string, unknown>> = {}): Promise<Answered> =>
  done(client.post('/api/v1/workflows/create', { name: 'Fix an issue', ...fields }));

/** Starts a run as a project key. */
export const startRun = (
  client: TestClient,
  workflowId: string,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<Answered> => done(client.post('/api/v1/runs/start', { workflowId, prompt: 'Fix it.', ...fields }));

/** Claims a run as a runner does; null where there is none. */
export const claimRun = (
  client: TestClient,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<Answered | null> => done(client.post('/api/v1/runs/claim', { sandbox: { name: 'box' }, ...fields }));

/** The thing in an answer that has to be a success. */
export async function done<T = Answered>(answer: Promise<TestAnswer>): Promise<T> {
  const { status, body, text } = await answer;
  if (status !== 200) throw new Error(`That failed: ${text}`);
  return body.data as T;
}

/**
 * The ids on all pages of a list that is paged by cursor, from the first to the last.
 * @param between does something after each page
 */
export async function walkPages(
  client: TestClient,
  path: string,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const ids: string[] = [];
  const start = path + (path.includes('?') ? '&' : '?');
  for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 100; pages++) {
    const answer = await client.get(cursor === '' ? path : `${start}cursor=${cursor}`);
    ids.push(...(column(answer, 'id') as string[]));
    cursor = answer.body.nextCursor as string | null;
    if (answer.body.hasMore !== (cursor !== null)) throw new Error('hasMore contradicts nextCursor.');
    await between();
  }
  return ids;
}

/** What the project surface says is wrong: status, code and field. */
export const projectFault = ({ status, body }: TestAnswer): unknown[] => [
  status,
  body.error?.code,
  ...(body.error?.field === undefined ? [] : [body.error.field]),
];
