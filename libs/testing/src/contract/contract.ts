import { type Exchange } from './exchange.js';
import { checkHeaders, checkRequestId } from './header-check.js';
import { OperationIndex, type ResponseObject } from './operation-index.js';
import { type NamedDocument, SchemaChecker } from './schema-checker.js';
import { violation } from './violation.js';

/** What paths without an operation answer by: the error schema of the surface that they lie in. */
export type FailureSchema = (path: string, status: number) => object;

/**
 * Holds answers against the OpenAPI documents: a path, method, status, header or field that no document declares is an
 * error, and so is one that is declared and missing.
 */
export class Contract {
  private readonly operations: OperationIndex;
  private readonly schemas: SchemaChecker;

  constructor(
    documents: readonly NamedDocument[],
    private readonly failureSchema: FailureSchema,
  ) {
    this.operations = new OperationIndex(documents);
    this.schemas = new SchemaChecker(documents);
  }

  /** @throws ContractViolation that says what was answered and what is declared */
  check(exchange: Exchange): void {
    // What a path can do is for everybody to ask; it is no operation.
    if (exchange.method === 'OPTIONS') return;
    checkRequestId(exchange);
    const operation = this.operations.find(exchange);
    if (!operation) {
      this.checkUnrouted(exchange);
      return;
    }
    const response = operation.response(exchange.status);
    if (!response) throw violation(exchange, `declared are only: ${operation.statuses.join(', ')}. See @Fails.`);
    checkHeaders(exchange, response.headers);
    this.checkBody(exchange, response);
  }

  /** No operation of any document: only an error may come back, in the surface's shape. */
  private checkUnrouted(exchange: Exchange): void {
    if (exchange.status < 400) throw violation(exchange, 'no document has this path and method.');
    this.checkFailure(exchange);
  }

  /**
   * Holds a failure against the error shape of its path alone, whatever operation it may have been meant for.
   * @throws ContractViolation where it has another shape
   */
  checkFailure(exchange: Exchange): void {
    checkRequestId(exchange);
    if (exchange.method === 'HEAD') return;
    this.schemas.check(exchange, this.failureSchema(exchange.path, exchange.status));
  }

  private checkBody(exchange: Exchange, { pointer, mediaTypes }: ResponseObject): void {
    if (exchange.method === 'HEAD') return;
    if (mediaTypes.length === 0) {
      if (exchange.text !== '') throw violation(exchange, 'no body is declared for this status.');
      return;
    }
    const type = exchange.headers.get('content-type')?.split(';')[0] ?? 'nothing';
    if (!mediaTypes.includes(type)) throw violation(exchange, `${type} is not declared: ${mediaTypes.join(', ')}.`);
    if (type === 'application/json')
      this.schemas.check(exchange, { $ref: `${pointer}/content/application~1json/schema` });
  }
}
