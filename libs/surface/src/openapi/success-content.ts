import { type AnswerRule } from '../surface.decorator.js';
import { type Surface } from '../surface.js';
import { exampleOf } from './example.js';
import { type JsonSchema } from './json-schema.js';
import { type SchemaComponents } from './schema-components.js';

/** What an operation answers when all goes well, in its surface's envelope, with an example that the surface prints. */
export function successContent(answer: AnswerRule, surface: Surface, schemas: SchemaComponents): JsonSchema {
  if (answer.mediaTypes)
    return Object.assign({}, ...answer.mediaTypes.map((type) => fileContent(type.split(';')[0]))) as JsonSchema;
  const data = dataOf(answer, schemas);
  const example = exampleOf(data, (ref) => schemas.resolve(ref));
  return { 'application/json': inEnvelope(data, example, answer, surface) };
}

const nothing: JsonSchema = { type: 'null' };

function dataOf({ body, nullable }: AnswerRule, schemas: SchemaComponents): JsonSchema {
  if (!body) return nothing;
  const data = schemas.reference(body, 'output');
  return nullable ? { anyOf: [data, nothing] } : data;
}

/** A file, which is text or bytes for all that the document knows. */
export const fileContent = (type: string): JsonSchema => ({
  [type]: { schema: { type: type === 'application/json' ? 'object' : 'string' } },
});

function inEnvelope(data: JsonSchema, example: unknown, answer: AnswerRule, surface: Surface): JsonSchema {
  if (answer.bare) return { schema: data, example };
  if (!answer.list) return { schema: surface.schemas.answer(data, answer), example: surface.answer(example, answer) };
  const items = [example];
  const byCursor = surface.pages === 'cursor' || answer.byCursor === true;
  const page = byCursor ? { items, nextCursor: null, limit: 50 } : { items, total: 1, limit: 20, offset: 0 };
  return { schema: surface.schemas.answerPage(data, answer), example: surface.answerPage(page, answer) };
}
