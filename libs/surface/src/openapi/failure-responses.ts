import { AppError, type ErrorCode, errorRegistry, type InputIssue } from '@latchkey/common';
import { type Surface } from '../surface.js';
import { isFinal } from '../idempotency/idempotency-mode.js';
import { tellsLimits, canBeRepeated, credentialFailures, failuresByStatus } from './declared-failures.js';
import { type HeaderFacts, headersOf, ownHeaders } from './header-components.js';
import { type JsonSchema } from './json-schema.js';
import { type Route } from './route-catalogue.js';
import { pascalOf } from './words.js';

const requestId = '5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2';

const bodyIssue: InputIssue = { field: 'name', error: 'Name is required', location: 'body', type: 'missing' };
const queryIssue: InputIssue = {
  field: 'verbose',
  error: 'Verbose is not known here: remove it',
  location: 'query',
  type: 'extra_forbidden',
};

/** What the headers of an operation's failures depend on. */
interface FailureHeaders extends HeaderFacts {
  /** Those that the operation sets itself. */
  readonly own: Readonly<Record<string, string>>;
}

/**
 * The error responses of one document. Most operations share most of them, so each is a component, named after its
 * errors; its examples are what the surface really prints.
 */
export class FailureResponses {
  private readonly responses = new Map<string, JsonSchema>();

  constructor(private readonly surface: Surface) {}

  /** References for every error that the operation can end in, by status. */
  of(route: Route): Record<string, JsonSchema> {
    const issue = route.body ? bodyIssue : queryIssue;
    const limited = tellsLimits(route);
    const found = [...failuresByStatus(route, this.surface)].map(([status, codes]) => {
      const replayed = canBeRepeated(route) && codes.some(isFinal);
      const facts = { limited, replayed, own: route.failureHeaders };
      return [status, this.reference(status, codes, issue, facts)] as const;
    });
    return Object.fromEntries(found);
  }

  /** Sorted by name. */
  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.responses].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private reference(status: number, codes: ErrorCode[], issue: InputIssue, facts: FailureHeaders): JsonSchema {
    const own = Object.keys(facts.own).length > 0 ? 'Told' : '';
    const name = nameOf(codes, issue) + (facts.replayed ? 'Replayable' : '') + (facts.limited ? '' : 'Unlimited') + own;
    if (!this.responses.has(name)) this.responses.set(name, this.response(status, codes, issue, facts));
    return { $ref: `#/components/responses/${name}` };
  }

  private response(status: number, codes: ErrorCode[], issue: InputIssue, facts: FailureHeaders): JsonSchema {
    const examples = codes.map((code) => [
      code,
      { summary: errorRegistry[code].message, value: this.surface.fail(sample(code, issue), { status, requestId }) },
    ]);
    return {
      description: codes.map((code) => errorRegistry[code].message).join(' '),
      headers: { ...ownHeaders(facts.own), ...headersOf(status, facts) },
      content: {
        'application/json': {
          schema: this.surface.schemas.fail(codes, status),
          examples: Object.fromEntries(examples) as JsonSchema,
        },
      },
    };
  }
}

/** The errors that any credential can end in go by one name, as nearly every operation has them all. */
function nameOf(codes: readonly ErrorCode[], issue: InputIssue): string {
  const guarded = codes.includes('CREDENTIAL_MISSING');
  const words = codes.map((code) => {
    if (code === 'VALIDATION') return `INVALID_${issue.location}`;
    return guarded && credentialFailures.includes(code) ? 'UNAUTHENTICATED' : code;
  });
  return [...new Set(words)].map(pascalOf).join('Or');
}

const sample = (code: ErrorCode, issue: InputIssue): AppError =>
  code === 'VALIDATION' ? new AppError(code, { message: issue.error, issues: [issue] }) : new AppError(code);
