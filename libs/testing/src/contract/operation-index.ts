import { type OpenApiDocument } from '@latchkey/surface';
import { type Exchange } from './exchange.js';
import { type DeclaredHeaders } from './header-check.js';
import { type NamedDocument } from './schema-checker.js';

/** One declared response: where it stands, and what it may carry. */
export interface ResponseObject {
  /** A JSON pointer to it, with the document's name before the `#`. */
  readonly pointer: string;
  readonly mediaTypes: readonly string[];
  readonly headers: DeclaredHeaders;
}

interface Json {
  readonly [key: string]: Json | undefined;
}

/** Finds the operation that a request belongs to. A path without parameters wins over one with, whatever its methods. */
export class OperationIndex {
  private readonly operations: readonly Operation[];

  constructor(documents: readonly NamedDocument[]) {
    this.operations = documents
      .flatMap(({ name, document }) => operationsOf(name, document))
      .sort((one, other) => one.parameters - other.parameters);
  }

  find({ method, path }: Exchange): Operation | undefined {
    const declared = method === 'HEAD' ? 'GET' : method;
    const plain = path.replace(/(.)\/$/, '$1');
    const found = this.operations.find((operation) => operation.pattern.test(plain))?.path;
    return this.operations.find((operation) => operation.method === declared && operation.path === found);
  }
}

/** One operation of one document. */
export class Operation {
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameters: number;

  constructor(
    private readonly name: string,
    private readonly document: OpenApiDocument,
    readonly path: string,
    method: string,
  ) {
    this.method = method.toUpperCase();
    this.pattern = new RegExp(`^${path.replace(/[.\\+*?^$()[\]|]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);
    this.parameters = path.split('{').length;
  }

  /** The statuses that are declared. */
  get statuses(): string[] {
    return Object.keys(this.responses);
  }

  response(status: number): ResponseObject | undefined {
    const own = this.responses[status];
    if (!own) return undefined;
    const named = typeof own.$ref === 'string' ? String(own.$ref) : undefined;
    const object = named === undefined ? own : this.resolve(named);
    const at = named ?? `#/paths/${escape(this.path)}/${this.method.toLowerCase()}/responses/${status}`;
    return {
      pointer: this.name + at,
      mediaTypes: Object.keys(object.content ?? {}),
      headers: new Map(
        Object.entries(object.headers ?? {}).map(([name, header]) => [name.toLowerCase(), this.demand(header)]),
      ),
    };
  }

  private get responses(): Json {
    return (this.document.paths[this.path][this.method.toLowerCase()] as unknown as Json).responses ?? {};
  }

  private demand(header: Json | undefined): { required: boolean } {
    const object = typeof header?.$ref === 'string' ? this.resolve(header.$ref) : header;
    return { required: Boolean(object?.required) };
  }

  private resolve(ref: string): Json {
    const steps = ref.slice(2).split('/');
    return steps.reduce<Json>((value, step) => value[step] ?? {}, this.document as unknown as Json);
  }
}

const operationsOf = (name: string, document: OpenApiDocument): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => new Operation(name, document, path, method)),
  );

const escape = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
