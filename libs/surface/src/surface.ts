import { type AppError, type ErrorCode, type IdSpelling, type LimitName, type Page } from '@latchkey/common';
import { type SurfaceAccess } from '@latchkey/access';
import { type JsonSchema } from './openapi/json-schema.js';

/** The dialects that one core speaks. */
export type SurfaceName = 'account' | 'project' | 'workspace' | 'secret-key' | 'internal' | 'oauth';

/** What a limit is counted by. */
export type LimitScope = 'ip' | 'user' | 'organization';

/** A limit that every request of a surface counts against. `plan` stands for the limit of the organization's plan. */
export interface SurfaceLimit {
  readonly limit: LimitName | 'plan';
  readonly by: LimitScope;
}

/** What an envelope says beside the data. */
export interface AnswerFacts {
  readonly status: number;
  readonly message: string;
  /** A list that is paged by cursor, on a surface whose lists are paged by position otherwise. */
  readonly byCursor?: true;
}

/** What an error envelope says beside the error. */
export interface FailureFacts {
  readonly status: number;
  readonly requestId: string;
}

/** Whom a challenge is for. */
export interface Challenge {
  readonly error: AppError;
  /** Whether an Authorization header was sent, which did not do. */
  readonly shown: boolean;
  /** The server's own origin. */
  readonly origin: string;
}

/**
 * One HTTP dialect: envelope, error shape, page style, credentials, limits. A controller names its surface once; services
 * never hear of it.
 */
export interface Surface extends SurfaceAccess {
  readonly name: SurfaceName;
  readonly title: string;
  readonly description: string;
  /** What each group of its operations is about, in the order of the document. */
  readonly tags: Readonly<Record<string, string>>;
  /** Paths that belong to it when no handler says so: the longest match of all surfaces wins. */
  readonly prefixes: readonly string[];
  /** How it spells each kind of id. */
  readonly ids: SurfaceAccess['ids'] & Readonly<Record<string, IdSpelling>>;
  readonly pages: 'offset' | 'cursor';
  readonly limits: readonly SurfaceLimit[];
  /** The surface's own word for each registered error. */
  readonly codes: Readonly<Record<ErrorCode, string>>;
  /** The HTTP status of invalid input that was checked field by field. */
  readonly invalidStatus: number;
  /** Wraps one thing. */
  answer(data: unknown, facts: AnswerFacts): unknown;
  /** Wraps a page. */
  answerPage(page: Page<unknown>, facts: AnswerFacts): unknown;
  /** Shapes an error. */
  fail(error: AppError, facts: FailureFacts): unknown;
  /** How a caller who is not known is told to prove who they are (`WWW-Authenticate`); as RFC 6750 has it unless given. */
  challenge?(asked: Challenge): string;
  /** The same three shapes as JSON Schema, for the documents. */
  readonly schemas: {
    answer(data: JsonSchema, facts: AnswerFacts): JsonSchema;
    answerPage(item: JsonSchema, facts: AnswerFacts): JsonSchema;
    fail(codes: readonly ErrorCode[], status: number): JsonSchema;
  };
}
