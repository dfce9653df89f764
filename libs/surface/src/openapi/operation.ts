import { type z } from 'zod';
import { type Surface } from '../surface.js';
import { tellsLimits, canBeRepeated } from './declared-failures.js';
import { exampleOf } from './example.js';
import { type FailureResponses } from './failure-responses.js';
import { headersOf, ownHeaders } from './header-components.js';
import { type JsonSchema } from './json-schema.js';
import { type Route, type RouteParameter } from './route-catalogue.js';
import { type SchemaComponents } from './schema-components.js';
import { securityOf } from './security.js';
import { fileContent, successContent } from './success-content.js';
import { accessWords, sentenceOf } from './words.js';

/** Prints the operations of one document. */
export class OperationPrinter {
  constructor(
    private readonly surface: Surface,
    private readonly schemas: SchemaComponents,
    private readonly failures: FailureResponses,
  ) {}

  /** One operation object, all of it out of what the controller declares. */
  print(route: Route): JsonSchema {
    const parameters = [...this.pathParameters(route), ...this.queryParameters(route), ...headerParameters(route)];
    return {
      operationId: route.handler,
      summary: sentenceOf(route.handler),
      description: accessWords(route),
      ...(route.tag === undefined ? {} : { tags: [route.tag] }),
      security: securityOf(route, this.surface),
      ...requirements(route),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...this.requestBody(route),
      responses: { ...this.failures.of(route), ...this.success(route) },
    };
  }

  private pathParameters({ params }: Route): JsonSchema[] {
    return params.map((param) => {
      const { description, ...schema } = this.pathSchema(param);
      return { name: param.name, in: 'path', required: true, description, schema };
    });
  }

  private pathSchema({ kind, schema }: RouteParameter): JsonSchema {
    if (schema) return this.schemas.print(schema, 'input');
    const spelling = kind === undefined ? undefined : this.surface.ids[kind];
    return {
      type: 'string',
      description: `The id of the ${kind}.`,
      ...(spelling ? { pattern: spelling.pattern, examples: [spelling.example] } : {}),
    };
  }

  private queryParameters({ query }: Route): JsonSchema[] {
    if (!query) return [];
    return Object.entries(query.schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
      const { description, ...schema } = this.schemas.print(field, 'input');
      const required = !field.safeParse(undefined).success;
      return { name, in: 'query', ...(required ? { required } : {}), description, schema };
    });
  }

  private requestBody({ body, takesForm }: Route): JsonSchema {
    if (!body) return {};
    const schema = this.schemas.reference(body, 'input');
    const example = exampleOf(schema, (ref) => this.schemas.resolve(ref));
    const required = !body.schema.safeParse({}).success;
    const content = { schema, example };
    const forms = takesForm ? { 'application/x-www-form-urlencoded': content } : {};
    return { requestBody: { required, content: { ...forms, 'application/json': content } } };
  }

  /** A page, or an error like any other where the address is none that the operation could read. */
  private missing(what: string, limited: boolean): JsonSchema {
    const error = { schema: this.surface.schemas.fail(['NOT_FOUND'], 404) };
    return {
      description: `${what}.`,
      headers: headersOf(404, { limited, replayed: false }),
      content: { ...fileContent('text/html'), 'application/json': error },
    };
  }

  private success(route: Route): Record<string, JsonSchema> {
    const { answer, headers } = route;
    if (!answer) return {};
    const limited = tellsLimits(route);
    const described = {
      ...headersOf(answer.status, { limited, replayed: canBeRepeated(route), confirmed: route.endsAccess }),
      ...ownHeaders(headers),
    };
    if (answer.redirects) {
      return { [answer.status]: { description: `${answer.message}.`, headers: { ...described, Location: location } } };
    }
    const unchanged = { description: 'You have this very content already.', headers: described };
    const content = successContent(answer, this.surface, this.schemas);
    return {
      [answer.status]: { description: `${answer.message}.`, headers: described, content },
      ...(answer.other
        ? { [answer.other.status]: { description: `${answer.other.message}.`, headers: described, content } }
        : {}),
      ...(answer.missing ? { 404: this.missing(answer.missing, limited) } : {}),
      ...('ETag' in headers ? { 304: unchanged } : {}),
    };
  }
}

const location: JsonSchema = {
  description: 'Where to go on, with GET.',
  required: true,
  schema: { type: 'string', format: 'uri-reference' },
};

const headerParameters = (route: Route): JsonSchema[] =>
  canBeRepeated(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [];

/** What the guard demands, for programs that read the document. */
function requirements({ access }: Route): JsonSchema {
  if (!access) return {};
  return {
    ...(access.anyScope.length > 0 ? { 'x-required-scope': access.anyScope } : {}),
    ...(access.stepUp ? { 'x-requires-step-up': true } : {}),
    ...(access.admin ? { 'x-required-admin': true } : {}),
    ...(access.role ? { 'x-required-role': access.role } : {}),
    ...(access.projectRole ? { 'x-required-project-role': access.projectRole } : {}),
  };
}
