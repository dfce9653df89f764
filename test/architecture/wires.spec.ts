import { documentPath, type JsonSchema, type OpenApiDocument, type Route, RouteCatalogue } from '@latchkey/surface';
import { TestApp } from '@latchkey/testing';
import { Documents } from '../../apps/api/src/documents/documents.js';
import { surfaces } from '../../apps/api/src/surfaces/index.js';

describe('Every wire class', () => {
  let app: TestApp;
  let documents: readonly OpenApiDocument[];
  let routes: readonly Route[];

  beforeAll(async () => {
    app = await TestApp.start();
    documents = surfaces.map((surface) => app.app.get(Documents).print(surface).document);
    routes = app.app.get(RouteCatalogue).routes();
  });
  afterAll(() => app.stop());

  const fields = () =>
    documents.flatMap(({ components }) =>
      Object.entries(components.schemas).flatMap(([name, wire]) => within(name, wire)),
    );

  const operationOf = ({ surface, method, path }: Route) => {
    const [document] = documents.filter(({ info }) => info.title === surface?.title);
    return document.paths[documentPath(path)][method.toLowerCase()] as Operation;
  };

  it('has a name of its own', () => {
    const wires = routes.flatMap(({ body, query, answer }) => [body, query, answer?.body]).filter((wire) => !!wire);
    const others = (name: string) =>
      new Set(wires.filter(({ wireName }) => wireName === name).map((wire) => wire.schema));

    expect(wires.map(({ wireName }) => wireName).filter((name) => others(name).size > 1)).toEqual([]);
    expect(surfaces.flatMap((surface) => app.app.get(Documents).print(surface).clashes)).toEqual([]);
  });

  it('describes its fields', () => {
    const silent = fields().filter(([, schema]) => !isDescribed(schema));

    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('shows by an example what its fields look like', () => {
    const unseen = fields().filter(([, schema]) => !hasExample(schema));

    expect(unseen.map(([name]) => name)).toEqual([]);
  });

  it('takes the example that its document gives of a body', () => {
    const refused = routes.filter((route) => {
      const example = operationOf(route).requestBody?.content['application/json'].example;
      return route.body && !route.body.schema.safeParse(example).success;
    });

    expect(refused.map(({ handler }) => handler)).toEqual([]);
  });

  it('takes the examples and defaults that its document gives of a query', () => {
    const refused = routes.filter((route) => {
      const parameters = operationOf(route).parameters?.filter((parameter) => parameter.in === 'query') ?? [];
      const values = parameters.map(({ name, schema }) => [name, schema.examples?.[0] ?? schema.default]);
      const given = values.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
      return route.query && !route.query.schema.safeParse(Object.fromEntries(given)).success;
    });

    expect(refused.map(({ handler }) => handler)).toEqual([]);
  });

  it('keeps helpers of ours out of the documents', () => {
    const foreign = fields().filter(([, schema]) => 'secret' in schema || 'id' in schema);

    expect(foreign.map(([name]) => name)).toEqual([]);
  });
});

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { readonly examples?: readonly unknown[]; readonly default?: unknown };
  }[];
}

/** The fields of an object, and of the nameless objects in it. */
const within = (path: string, schema: JsonSchema): [string, JsonSchema][] => [
  ...Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(
    ([name, field]): [string, JsonSchema][] => [[`${path}.${name}`, field], ...within(`${path}.${name}`, field)],
  ),
  ...(schema.items ? within(`${path}[]`, schema.items as JsonSchema) : []),
];

const isDescribed = (schema: JsonSchema): boolean => typeof schema.description === 'string' || speaksOfParts(schema);

/** What has few values needs no example of one. */
const hasExample = (schema: JsonSchema): boolean =>
  [schema.examples, schema.enum, schema.const, schema.default].some((value) => value !== undefined) ||
  [schema.type].flat().includes('boolean') ||
  speaksOfParts(schema);

/** A reference, an object with fields, a list or a choice of them: these speak for it. */
const speaksOfParts = (schema: JsonSchema): boolean =>
  schema.$ref !== undefined ||
  schema.properties !== undefined ||
  (schema.items !== undefined && speaksOfParts(schema.items as JsonSchema)) ||
  ((schema.anyOf ?? []) as JsonSchema[]).some(speaksOfParts);
