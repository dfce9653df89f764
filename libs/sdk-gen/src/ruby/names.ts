import { pascalCase, snakeCase } from '../model/index.js';

/** What every object answers by itself, and Ruby's own words: fields that are called so get an underscore behind. */
const taken: ReadonlySet<string> = new Set([
  ...[
    'alias',
    'and',
    'begin',
    'break',
    'case',
    'class',
    'def',
    'defined',
    'do',
    'else',
    'elsif',
    'end',
    'ensure',
    'false',
  ],
  ...[
    'for',
    'if',
    'in',
    'module',
    'next',
    'nil',
    'not',
    'or',
    'redo',
    'rescue',
    'retry',
    'return',
    'self',
    'super',
    'then',
  ],
  ...['true', 'undef', 'unless', 'until', 'when', 'while', 'yield', 'options'],
  ...[
    'clone',
    'display',
    'dup',
    'extend',
    'freeze',
    'hash',
    'hold',
    'inspect',
    'itself',
    'method',
    'methods',
    'object_id',
  ],
  ...['send', 'tap', 'to_h', 'to_json', 'to_s'],
]);

/** The name of a reader or an argument. Names that begin with a digit are classes of statuses, such as `2xx`. */
export function fieldName(name: string): string {
  const words = snake(name);
  if (/^\d/.test(words)) return `status_${words}`;
  return taken.has(words) ? `${words}_` : words;
}

/** The name of the method of an operation. */
export const methodName = (operationId: string): string => snake(operationId);

/** The name of the module of a surface. */
export const moduleName = (surface: string): string => pascalCase(surface);

/** The name of the file of a surface. */
export const fileName = (surface: string): string => snakeCase(surface);

const snake = (name: string) => snakeCase(name.replaceAll('OAuth', 'Oauth'));
