import { type OperationShape } from '../contract/operation-shapes.js';

export type Field = readonly [name: string, value: string];

/** A request before it is written down. All its texts may hold marks, see `render`. */
export interface Draft {
  readonly operation: OperationShape;
  /** What was done to it, by the name of the mutation. */
  readonly oddity: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly Field[];
  readonly body?: string;
  /** All that is sent, where it is no HTTP. */
  readonly raw?: string;
  /** Whether the failure may be one of HTTP itself, which is declared for no operation. */
  readonly breaksHttp?: boolean;
  /** Whether the server may say nothing, as the request has no end or the connection none that hears. */
  readonly mayBeSilent?: boolean;
}

/** The fields of a draft that a mutation changes. */
export type Change = Partial<Omit<Draft, 'operation' | 'oddity'>>;

/** Where it goes, as the first line says it. */
export const targetOf = ({ path, query }: Draft): string => (query === '' ? path : `${path}?${query}`);

/** Without the headers of a name. */
export const without = (headers: readonly Field[], name: string): Field[] =>
  headers.filter(([own]) => own.toLowerCase() !== name);

/** With one header of a name, and no other of it. */
export const withHeader = (headers: readonly Field[], name: string, value: string): Field[] => [
  ...without(headers, name),
  [name, value],
];

const hasLength = (headers: readonly Field[]): boolean =>
  headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));

/**
 * The request as it is sent, still with its marks.
 * @param length of the body, once its marks are rendered
 */
export function written(draft: Draft, length: number): string {
  if (draft.raw !== undefined) return draft.raw;
  const { method, headers, body } = draft;
  const own: Field[] = body === undefined || hasLength(headers) ? [] : [['content-length', String(length)]];
  const lines = [...headers, ...own].map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${targetOf(draft)} HTTP/1.1`, ...lines, '', body ?? ''].join('\r\n');
}
