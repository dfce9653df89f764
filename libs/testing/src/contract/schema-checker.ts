import { type OpenApiDocument } from '@latchkey/surface';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Exchange } from './exchange.js';
import { violation } from './violation.js';

/** A document, under the name that pointers into it begin with. */
export interface NamedDocument {
  readonly name: string;
  readonly document: OpenApiDocument;
}

/** Validates bodies. A schema is compiled when it is first needed, as a test file needs few of many. */
export class SchemaChecker {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(documents: readonly NamedDocument[]) {
    addFormats.default(this.ajv);
    for (const { name, document } of documents) this.ajv.addSchema(document, name);
  }

  /** @throws ContractViolation naming each field that is not as declared */
  check(exchange: Exchange, schema: object): void {
    const key = JSON.stringify(schema);
    let validate = this.compiled.get(key);
    if (!validate) this.compiled.set(key, (validate = this.ajv.compile(schema)));
    if (!validate(exchange.body)) throw violation(exchange, (validate.errors ?? []).map(describe).join('; ') + '.');
  }
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const facts = Object.values(params as Record<string, unknown>).map((value) => JSON.stringify(value));
  return `${instancePath || 'the body'} ${message} (${facts.join(', ')})`;
}
