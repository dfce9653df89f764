import { type OperationShape, type Schema } from '../contract/operation-shapes.js';

/** A place of an operation that takes an id. */
export interface IdPlace {
  readonly in: 'path' | 'query' | 'body';
  /** The parameter, or the way to the field: `metadata.organizationId`. */
  readonly name: string;
  readonly kind: string;
}

const prefixed = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A field that takes the one or the other is told by what its documents show. */
const sameAs: Readonly<Record<string, string>> = { project: 'projectId', targetId: 'projectId' };

/**
 * What kind of thing a field takes the id of: what the id begins with (`run`, `kak`), or the field's name where all ids
 * look alike.
 * @param shown an example of the field
 * @returns undefined where it takes no id
 */
export function idKind(name: string, shown: unknown, path: string): string | undefined {
  if (name === 'token' && path.includes('/invites/')) return 'receivedInvite';
  if (typeof shown !== 'string') return undefined;
  const prefix = prefixed.exec(shown)?.[1];
  if (prefix !== undefined) return prefix;
  if (uuid.test(shown)) return 'uuid';
  if (!ulid.test(shown)) return undefined;
  const last = name.split('.').at(-1) ?? name;
  if (last === 'inviteId' && path.includes('{projectId}')) return 'projectInviteId';
  return sameAs[last] ?? last;
}

/** Every place of an operation that takes an id, as its document shows them; each has to be of a kind that is known. */
export function idPlaces({ path, parameters, body, example }: OperationShape): IdPlace[] {
  const places: IdPlace[] = parameters.flatMap(({ in: where, name, schema }) => {
    const kind = idKind(name, schema.examples?.[0], path);
    return kind !== undefined && (where === 'path' || where === 'query') ? [{ in: where, name, kind }] : [];
  });
  const shown = [...leavesOfSchema(body), ...leavesOf(example)];
  const inBody = shown.flatMap(([name, value]) => {
    const kind = idKind(name, value, path);
    return kind === undefined ? [] : [[name, { in: 'body' as const, name, kind }] as const];
  });
  return [...places, ...new Map(inBody).values()];
}

/** The fields that are named as ids are, and of which nothing shows what they take the id of. */
export function namedLikeIds(operation: OperationShape): string[] {
  const known = new Set(idPlaces(operation).map(({ name }) => name));
  const names = [...operation.parameters.map(({ name }) => name), ...namesIn(operation.body)];
  return [...new Set(names)].filter((name) => /(^id|_id|Id)$/.test(name) && !known.has(name));
}

function namesIn(schema: Schema | undefined, at = ''): string[] {
  if (!schema) return [];
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...choices.flatMap((choice) => namesIn(choice, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
      under(at, name),
      ...namesIn(part, under(at, name)),
    ]),
  ];
}

type Leaf = readonly [string, unknown];

const under = (parent: string, name: string): string => (parent === '' ? name : `${parent}.${name}`);

function leavesOfSchema(schema: Schema | undefined, at = ''): Leaf[] {
  if (!schema) return [];
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(schema.examples ?? []).map((value) => [at, value] as const),
    ...choices.flatMap((choice) => leavesOfSchema(choice, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => leavesOfSchema(part, under(at, name))),
  ];
}

function leavesOf(value: unknown, at = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, under(at, name)));
}
