import { type ErrorCode, type ErrorDefinition, errorRegistry } from './registry.js';

/** One thing that is wrong with the input. */
export interface InputIssue {
  /** The field's path as the client wrote it, such as `metadata.organizationId`; empty for the whole body. */
  readonly field: string;
  /** What is wrong and what would be right, as a sentence. */
  readonly error: string;
  readonly location: 'body' | 'query' | 'path' | 'header';
  /** Machine-readable reason, such as `missing`, `extra_forbidden` or `string_too_long`. */
  readonly type: string;
  /** What was sent. Only surfaces that promise to echo it print it, and never for a secret field. */
  readonly input?: unknown;
}

/** What a thrower may add to a registered error. */
export interface AppErrorOptions {
  /** Replaces the registry's public sentence. */
  readonly message?: string;
  /** Public, machine-readable facts, such as `{ requiredScopes: ['user:read'] }`. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** What is wrong with the input (code `VALIDATION`). */
  readonly issues?: readonly InputIssue[];
  /** The internal cause: logged, never shown. */
  readonly cause?: unknown;
}

/** The one error that services throw: a registered code, a public message and an internal cause. Knows no HTTP. */
export class AppError extends Error {
  readonly definition: ErrorDefinition;
  readonly details: Readonly<Record<string, unknown>>;
  readonly issues: readonly InputIssue[];

  constructor(
    readonly code: ErrorCode,
    options: AppErrorOptions = {},
  ) {
    super(options.message ?? errorRegistry[code].message, { cause: options.cause });
    this.name = 'AppError';
    this.definition = errorRegistry[code];
    this.details = options.details ?? {};
    this.issues = options.issues ?? [];
  }

  /** An input error about one field. `type` follows pydantic's vocabulary, which the secret-key surface prints. */
  static invalid(
    field: string,
    error: string,
    location: InputIssue['location'] = 'body',
    type = 'value_error',
  ): AppError {
    return new AppError('VALIDATION', { message: error, issues: [{ field, error, location, type }] });
  }
}
