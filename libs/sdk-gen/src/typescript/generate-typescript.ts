import { format, type Options } from 'prettier';
import { notice, type GeneratedFile } from '../generated-file.js';
import { pascalCase, type Operation, type SurfaceModel } from '../model/index.js';
import { comment, interfaceOf, members, typeOf } from './types.js';

const style: Options = { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' };

/** One module for each surface: its types, and a client with a method for each operation. */
export async function generateTypeScript(surfaces: readonly SurfaceModel[]): Promise<GeneratedFile[]> {
  return Promise.all(
    surfaces.map(async (surface) => ({
      path: `sdks/typescript/src/${surface.name}.ts`,
      text: await format(moduleOf(surface), style),
    })),
  );
}

function moduleOf(surface: SurfaceModel): string {
  const { operations } = surface;
  const lists = operations.some(({ result }) => result.kind === 'page');
  const inPaths = operations.some(({ path }) => path.includes('{'));
  return [
    `// ${notice(surface.name)}`,
    "import { HttpClient } from './runtime/http-client.js';",
    ...(lists ? ["import { Listing } from './runtime/listing.js';"] : []),
    "import type { ClientOptions, RequestOptions } from './runtime/options.js';",
    ...(inPaths ? ["import { segment } from './runtime/segment.js';"] : []),
    '',
    clientOf(surface),
    ...operations.flatMap(queryInterfaceOf),
    ...surface.types.map(interfaceOf),
  ].join('\n');
}

function clientOf({ name, title, credentials, operations }: SurfaceModel): string {
  const shown = JSON.stringify({ apiKey: credentials.apiKey, session: credentials.session });
  return `/** A client of the ${title}. */
export class ${pascalCase(name)}Client {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, ${shown});
  }
${operations.map(methodOf).join('\n')}
}
`;
}

function methodOf(operation: Operation): string {
  const { id, description, result } = operation;
  const { parameters, call } = inWords(operation);
  const head = `\n${comment(description)}${id}(${parameters.join(', ')})`;
  switch (result.kind) {
    case 'page': {
      const { style: pages, at, nextCursor, total } = result;
      const item = typeOf(result.item);
      return `${head}: Listing<${item}> {
        return new Listing<${item}>(this.http, ${call}, ${JSON.stringify({ style: pages, at, nextCursor, total })}, options);
      }`;
    }
    case 'value':
      return `${head}: Promise<${typeOf(result.type)}> { return this.http.send(${call}, ${JSON.stringify(result.at)}, options); }`;
    case 'text':
      return `${head}: Promise<string> { return this.http.send(${call}, [], options); }`;
    case 'nothing':
      return `async ${head.trimStart()}: Promise<void> { await this.http.send(${call}, [], options); }`.replace(
        /^async (\/\*\*.*?\*\/\n)/s,
        '\n$1async ',
      );
  }
}

/** What a method takes, and the call that it makes of that. */
function inWords({ id, method, path, pathParameters, query, body, retry, ends }: Operation) {
  const parameters = pathParameters.map(({ name }) => `${name}: string`);
  const call = [`method: '${method}'`, `path: ${pathIn(path)}`];
  if (body) {
    parameters.push(`body: ${body.type}${body.required ? '' : ' = {}'}`);
    call.push('body');
  }
  if (query.length > 0) {
    const needed = query.some(({ required }) => required);
    parameters.push(`query: ${pascalCase(id)}Query${needed ? '' : ' = {}'}`);
    call.push('query');
  }
  parameters.push('options: RequestOptions = {}');
  call.push(`retry: '${retry}'`, ...(ends ? ['ends: true'] : []));
  return { parameters, call: `{ ${call.join(', ')} }` };
}

const pathIn = (path: string) =>
  path.includes('{') ? `\`${path.replace(/\{(\w+)\}/g, '${segment($1)}')}\`` : `'${path}'`;

/** What a method can ask for, cursor and all. */
function queryInterfaceOf({ id, query }: Operation): string[] {
  if (query.length === 0) return [];
  return [`/** What \`${id}\` may be asked. */\nexport interface ${pascalCase(id)}Query {\n${members(query)}\n}\n`];
}
