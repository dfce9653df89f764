import { createProject, createProjectKey, type TestAnswer, TestApp } from '@latchkey/testing';
import {
  documentNames,
  type OperationShape,
  operationShapes,
} from '../../../libs/testing/src/contract/operation-shapes.js';
import {
  furnish,
  type FurnishedOrganization,
  furnishProject,
  type Ids,
} from '../../../libs/testing/src/tenancy/furnish.js';
import { idPlaces, namedLikeIds } from '../../../libs/testing/src/tenancy/id-kinds.js';
import { type Caller, callersIn } from './callers.js';
import { ask, type IdRequest, randomLike } from './id-requests.js';

const operations = documentNames.flatMap(operationShapes);
/** What is open to everybody belongs to nobody: a connection lets in whoever its provider vouches for. */
const guarded = operations.filter(({ credentials }) => credentials.length > 0);
const requests: IdRequest[] = guarded.flatMap((operation) =>
  idPlaces(operation).map((place) => ({
    operation,
    place,
    title: `${operation.method} ${operation.path}, ${place.name} in its ${place.in}`,
  })),
);
/** Names of things that are no rows of ours. */
const notOurs = ['learningTemplateId', 'mergingTemplateId', 'oidc.clientId', 'rawId', 'saml.entityId'];

let app: TestApp;
let ours: FurnishedOrganization;
let theirs: FurnishedOrganization;
/** Of another project of our own organization. */
let sibling: Ids;
let callers: Caller[];
let before: string[];

beforeAll(async () => {
  app = await TestApp.start();
  ours = await furnish(app);
  theirs = await furnish(app);
  const project = await createProject(ours.owner);
  const key = await createProjectKey(ours.owner.client, project);
  sibling = await furnishProject(app, ours.owner, project, key);
  callers = await callersIn(app, ours);
  before = await everythingOf(theirs);
}, 60_000);
afterAll(() => app.stop());

const inProject = ({ operation: { surface, path } }: IdRequest) =>
  surface === 'project' || path.includes('{projectId}');

const mayAsk = ({ surface, credentials }: OperationShape) =>
  callers.filter((caller) => caller.surface === surface && credentials.includes(caller.credential));

/** All that an answer says, but for what no two have in common: its time, its id, and the id that was asked for. */
function everythingIn({ status, text, headers }: TestAnswer, id: string): unknown {
  const told = [...headers].filter(([name]) => !/^(date|x-request-id|ratelimit|x-ratelimit-.*|etag)$/.test(name));
  const said = withoutFrame(text).replaceAll(id, '<id>');
  return { status, headers: told, text: said.replace(/"requestId":"[^"]*"/, '') };
}

/** An export without what it says of itself: when it was made, of what, and that the server signed it. */
const withoutFrame = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\{"kind":"(header|checkpoint|end)"/.test(line))
    .join('\n');

/**
 * What each reading operation answers to the owner of an organization about it, but for what changes by time alone, or by
 * being read.
 */
async function everythingOf({ owner, ids }: FurnishedOrganization): Promise<string[]> {
  const reading = requests.filter(({ operation: { method, surface, path }, place }) => {
    return method === 'GET' && surface === 'account' && place.in === 'path' && !/usage|counters|audit-logs/.test(path);
  });
  return Promise.all(
    reading.map(async (request) => {
      const { text } = await ask(owner.client, request, ids[request.place.kind], ids);
      return `${request.title}: ${text.replace(/"(lastUsedAt|requestId)":("[^"]*"|null)/g, '')}`;
    }),
  );
}

it('check 43: is tried with every sort of id that there is', () => {
  const kinds = new Set(requests.map(({ place }) => place.kind));
  expect([...kinds].filter((kind) => !(kind in theirs.ids))).toEqual([]);
});

it('check 43: knows of each field that is named as an id is named whose id it takes', () => {
  const unknown = operations.flatMap((operation) => namedLikeIds(operation).map((name) => `${operation.id}: ${name}`));
  expect(unknown.filter((field) => !notOurs.some((name) => field.endsWith(name)))).toEqual([]);
});

describe.each(requests)('check 43: $title', (request) => {
  it('tells nobody what is another’s from what does not exist', async () => {
    const { kind } = request.place;
    const foreign = [
      theirs.ids[kind],
      ...(inProject(request) && kind !== 'projectId' && kind in sibling ? [sibling[kind]] : []),
    ];
    const asking = mayAsk(request.operation);
    expect(asking).not.toEqual([]);
    for (const caller of asking) {
      // To a stranger, our own organization is another's as well, with all that is in it.
      const own = caller.role === 'none' && kind === 'organizationId' ? [ours.ids[kind]] : [];
      const random = randomLike(foreign[0]);
      const nothing = await ask(caller.client, request, random, ours.ids);
      for (const id of [...foreign, ...own]) {
        const answer = await ask(caller.client, request, id, ours.ids);
        expect({ caller: caller.name, ...(everythingIn(answer, id) as object) }).toEqual({
          caller: caller.name,
          ...(everythingIn(nothing, random) as object),
        });
      }
      // It was the id that was looked at, and nothing else that was wrong before it.
      expect([caller.name, denialOf(request, nothing)]).toEqual([caller.name, 'of the id']);
    }
  });
});

/** Whether an answer says that there is no such thing, and not that something else is wrong. */
function denialOf({ operation: { parameters }, place }: IdRequest, { status, text }: TestAnswer): string {
  const filter = parameters.some((one) => one.in === 'query' && one.name === place.name && !one.required);
  if (status === 403 || status === 404) return 'of the id';
  // A list that is narrowed to nothing is empty.
  if (filter && status === 200) return 'of the id';
  // A body may be refused for it by its name; and a run may have been lost to another sandbox than the one that is named.
  const named = text.includes(place.name.split('.').at(-1) ?? place.name);
  if (place.in === 'body' && ((status === 400 && named) || status === 409)) return 'of the id';
  return `${status} ${text}`;
}

it('check 43: what is behind the wall is as it was', async () => {
  expect(await everythingOf(theirs)).toEqual(before);
});
