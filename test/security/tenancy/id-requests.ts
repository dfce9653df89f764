import { newId, ulidSpelling } from '@latchkey/common';
import { type TestAnswer, type TestClient } from '@latchkey/testing';
import { type OperationShape } from '../../../libs/testing/src/contract/operation-shapes.js';
import { type Ids } from '../../../libs/testing/src/tenancy/furnish.js';
import { idKind, type IdPlace } from '../../../libs/testing/src/tenancy/id-kinds.js';

/** An operation at one of the places where it takes an id. */
export interface IdRequest {
  readonly operation: OperationShape;
  readonly place: IdPlace;
  readonly title: string;
}

/** An id of nothing, spelled as another one. */
export function randomLike(id: string): string {
  const made = newId();
  if (/^[0-9a-f]{8}-/.test(id)) return made;
  const ulid = ulidSpelling.print(made);
  return id.includes('_') ? `${id.split('_')[0]}_${ulid.toLowerCase()}` : ulid;
}

/** Asks with an id at the place, and with ids of one's own at all others. */
export function ask(client: TestClient, { operation, place }: IdRequest, id: string, own: Ids): Promise<TestAnswer> {
  const { method, path, parameters } = operation;
  const valueOf = (where: string, name: string, shown: unknown) =>
    place.in === where && place.name === name ? id : ownOr(name, shown, path, own);
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema;
    return String(valueOf('path', name, schema?.examples?.[0] ?? schema?.enum?.[0]));
  });
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required || (place.in === 'query' && one.name === place.name)))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(valueOf('query', name, schema.examples?.[0])))}`);
  return client.send(method, [at, ...query].join('?'), { body: bodyOf(operation, place, id, own) });
}

const ownOr = (name: string, shown: unknown, path: string, own: Ids): unknown => {
  const kind = idKind(name, shown, path);
  return kind === undefined ? shown : own[kind];
};

/** The document's example, with the id in it. Where the example names a thing in another way, the id takes its place. */
function bodyOf({ example, path, body }: OperationShape, place: IdPlace, id: string, own: Ids): unknown {
  if (!body) return undefined;
  const shown = withOwn(example ?? {}, '', path, own) as Record<string, unknown>;
  if (place.in !== 'body') return shown;
  const [name, inner] = place.name.split('.');
  if (inner !== undefined) return { ...shown, [name]: { ...(shown[name] as object), [inner]: id } };
  if (name in shown || body.required?.length) return { ...shown, [name]: id };
  return Object.keys(shown).every((key) => idKind(key, shown[key], path)) ? { [name]: id } : { ...shown, [name]: id };
}

function withOwn(value: unknown, name: string, path: string, own: Ids): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return ownOr(name, value, path, own);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withOwn(part, key, path, own)]));
}
