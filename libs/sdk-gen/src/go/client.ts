import type { Operation, PageResult, SurfaceModel } from '../model/index.js';
import { comment } from './comment.js';
import { exported, parameter } from './names.js';
import { nullableType, plainType } from './types.js';

/** The client of a surface, with a method for each operation. */
export function clientOf({ title, credentials, operations }: SurfaceModel): string {
  const shown = `transport.Credentials{Bearer: ${credentials.apiKey === 'Authorization'}, Session: ${credentials.session}}`;
  return `// Client is a client of the ${title}. It is safe for use by many goroutines.
type Client struct {
\tsender *transport.Sender
}

// NewClient makes a client. It fails for an address that is none, and for a key and a token at once; nothing is sent yet.
func NewClient(options latchkey.Options) (*Client, error) {
\tsender, err := transport.New(options, ${shown})
\tif err != nil {
\t\treturn nil, err
\t}
\treturn &Client{sender: sender}, nil
}

${operations.map(methodOf).join('\n')}`;
}

function methodOf(operation: Operation): string {
  const { method, path, description, result } = operation;
  const name = exported(operation.id);
  const [answers, send] = resultOf(operation);
  const none = result.kind === 'value' && result.type.nullable ? ' It returns nil where there is none.' : '';
  const about = comment(`${name} sends ${method} ${path}. ${description}${none}`);
  return `${about}func (c *Client) ${name}(${parametersOf(operation)}) ${answers} {
\tcall := transport.Call{${callOf(operation)}}
\treturn ${send}
}
`;
}

function parametersOf({ id, pathParameters, query, body }: Operation): string {
  return [
    'ctx context.Context',
    ...pathParameters.map(({ name }) => `${parameter(name)} string`),
    ...(body ? [`body ${exported(body.type)}`] : []),
    ...(query.length > 0 ? [`query ${queryName(id)}`] : []),
    'opts ...latchkey.RequestOption',
  ].join(', ');
}

/** The name of the struct of what an operation may be asked. */
export const queryName = (id: string): string => `${exported(id)}Query`;

function callOf({ method, path, pathParameters, query, body, retry, ends }: Operation): string {
  const parameters = pathParameters.map(({ name }) => parameter(name)).join(', ');
  return [
    `Method: "${method}"`,
    `Path: "${path.replace(/\{\w+\}/g, '{}')}"`,
    ...(parameters === '' ? [] : [`Parameters: []string{${parameters}}`]),
    ...(query.length > 0 ? ['Query: query'] : []),
    ...(body ? ['Body: body'] : []),
    `Retry: transport.${exported(retry)}`,
    ...(ends ? ['Ends: true'] : []),
  ].join(', ');
}

/** What a method returns, and the statement that does. */
function resultOf({ result }: Operation): [string, string] {
  switch (result.kind) {
    case 'nothing':
      return ['error', 'transport.Nothing(ctx, c.sender, call, opts)'];
    case 'text':
      return ['(string, error)', 'transport.Text(ctx, c.sender, call, opts)'];
    case 'value': {
      const plain = plainType(result.type, false);
      const type = result.type.kind === 'object' ? `*${plain}` : nullableType(result.type, false);
      const at = result.at.map((name) => `, "${name}"`).join('');
      return [`(${type}, error)`, `transport.Value[${type}](ctx, c.sender, call, opts${at})`];
    }
    case 'page': {
      const item = nullableType(result.item, false);
      return [
        `(*latchkey.Page[${item}], error)`,
        `transport.Page[${item}](ctx, c.sender, call, opts, ${shapeOf(result)})`,
      ];
    }
  }
}

function shapeOf({ at, nextCursor, total }: PageResult): string {
  const parts = Object.entries({ At: at, NextCursor: nextCursor, Total: total })
    .filter(([, names]) => names.length > 0)
    .map(([part, names]) => `${part}: []string{${names.map((name) => `"${name}"`).join(', ')}}`);
  return `transport.Shape{${parts.join(', ')}}`;
}
