/** What all generators read: the OpenAPI documents in the terms of a client, without a word of OpenAPI or of a language. */
export interface SurfaceModel {
  /** As its document is named, such as `secret-key`. */
  readonly name: string;
  /** What people call it, such as `secret-key API`. */
  readonly title: string;
  readonly credentials: Credentials;
  /** By name. */
  readonly operations: readonly Operation[];
  /** Objects with fields, by name; those that an operation takes or answers, and what these are made of. */
  readonly types: readonly ObjectType[];
  /** The texts that fields of these may be, by name. */
  readonly enums: readonly EnumType[];
}

export interface EnumType {
  /** In Pascal case, unique in the surface. */
  readonly name: string;
  readonly values: readonly string[];
}

/** How a client of the surface shows who it is. */
export interface Credentials {
  /** The header that carries a key: `X-Api-Key`, or `Authorization` where it goes there as a bearer. */
  readonly apiKey: 'X-Api-Key' | 'Authorization';
  /** Whether tokens (a JWT, an OAuth access token) are taken too, as a bearer. */
  readonly token: boolean;
  /** Whether signing in opens a session, which a client keeps as a cookie. */
  readonly session: boolean;
}

export interface Operation {
  /** In camel case, unique in the surface. */
  readonly id: string;
  /** Sentences, without line breaks. */
  readonly description: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` in the place of each path parameter. */
  readonly path: string;
  /** In the order of the path. */
  readonly pathParameters: readonly Field[];
  readonly query: readonly Field[];
  readonly body?: RequestBody;
  readonly retry: Retry;
  /**
   * Whether it ends what the path names and answers nothing. Sent again after an attempt whose outcome is not known, its 404
   * says that it was done.
   */
  readonly ends: boolean;
  readonly result: Result;
}

export interface RequestBody {
  /** The name of an object type. */
  readonly type: string;
  readonly required: boolean;
}

/**
 * When a request that got no answer may be sent again: `always`, since doing it twice is doing it once; `keyed`, with an
 * Idempotency-Key, the same in each attempt; `cautious`, only where it cannot have been done (no connection, or a 429).
 */
export type Retry = 'always' | 'keyed' | 'cautious';

/** What an operation answers. `at` are the members that lead to it from the top of the answer. */
export type Result =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text' }
  | { readonly kind: 'value'; readonly type: TypeRef; readonly at: readonly string[] }
  | PageResult;

/** One page of a list: more of it is asked for by `cursor`, or by `offset`. */
export interface PageResult {
  readonly kind: 'page';
  readonly style: 'cursor' | 'offset';
  readonly item: TypeRef;
  readonly at: readonly string[];
  /** Where the cursor of the next page is; only of style `cursor`. */
  readonly nextCursor: readonly string[];
  /** Where the number of all rows is; empty where it is not told. */
  readonly total: readonly string[];
}

export interface ObjectType {
  /** In Pascal case, unique in the surface. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Whether clients send it, and whether they are sent it. */
  readonly sent: boolean;
  readonly received: boolean;
}

export interface Field {
  /** As it is written in JSON, in a query or in a path. */
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  /** Sentences, without line breaks; may be empty. */
  readonly description: string;
}

/** A type where it is used. `nullable`: null is a value too. */
export type TypeRef = { readonly nullable: boolean } & (
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'unknown' }
  /** One of a few texts. */
  | ({ readonly kind: 'enum' } & EnumType)
  /** Only ever this text or truth. */
  | { readonly kind: 'constant'; readonly value: string | boolean }
  | { readonly kind: 'array'; readonly items: TypeRef }
  /** Any names, with values of one type. */
  | { readonly kind: 'map'; readonly values: TypeRef }
  | { readonly kind: 'object'; readonly name: string }
);
