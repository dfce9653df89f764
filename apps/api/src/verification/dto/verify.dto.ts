import { accountScopes, projectScopes, workspaceScopes } from '@latchkey/access';
import { scopesField, wholeField, Wire } from '@latchkey/surface';
import { isIP } from 'node:net';
import { z } from 'zod';
import { type Verdict, verdictCodes } from '../verdict.js';
import { type Identity, identityOf } from './identity.js';
import { exampleIdentity, identityFields, limitFields } from './verdict-fields.js';

const longestCredential = 4096;
const mostInBatch = 100;

/** Every scope that any credential can have. */
export const everyScope = [...new Set<string>([...accountScopes, ...projectScopes, ...workspaceScopes])];

/** The most that one request counts for. */
export const mostCost = 1000;

const question = {
  credential: z
    .string()
    .min(1)
    .max(longestCredential)
    .meta({
      description: 'The key or token that a client has shown, as it was sent.',
      examples: ['cc_live_AbCdEf0123456789XyZ...'],
      secret: true,
    }),
  place: z
    .enum(['header', 'cookie'])
    .default('header')
    .meta({ description: 'Where it was shown: in a cookie, it is a session.', examples: ['header'] }),
  scopes: scopesField(everyScope, 'What it is to be good for: all of these.', ['runs:read']).optional(),
  cost: wholeField(0, mostCost, 'How many requests it counts for; 0 looks without counting.', 1).default(1),
  ip: z
    .string()
    .max(64)
    .refine((text) => isIP(text) !== 0, { error: 'must be an IPv4 or IPv6 address, without a port' })
    .meta({ description: 'The address of the client, for limits that count by it.', examples: ['203.0.113.9'] })
    .optional(),
};

/** A credential, and what it is to be good for. */
export class VerifyBody extends Wire('Verification', question) {}

/** Several of them. */
export class VerifyBatchBody extends Wire('VerificationBatch', {
  credentials: z
    .array(VerifyBody.schema)
    .min(1)
    .max(mostInBatch)
    .meta({ description: 'Up to 100, judged one by one in this order.' }),
}) {}

const optional = <Field extends z.ZodType>(field: Field): z.ZodOptional<Field> => field.optional();

const exampleVerdict = {
  valid: true,
  code: 'VALID',
  ...exampleIdentity,
  scopes: ['runs:read', 'runs:write'],
  limits: [{ name: 'pro-minute', limit: 300, remaining: 299, reset: 1_640_000_000 }],
  expiresAt: null,
};

const verdict = {
  valid: z.boolean().meta({ description: 'Whether the request may go on.', examples: [true] }),
  code: z.enum(verdictCodes).meta({ description: 'Why, or why not.', examples: ['VALID'] }),
  keyId: optional(identityFields.keyId),
  kind: optional(identityFields.kind),
  environment: optional(identityFields.environment),
  userId: optional(identityFields.userId),
  organizationId: optional(identityFields.organizationId),
  projectId: optional(identityFields.projectId),
  scopes: optional(identityFields.scopes),
  plan: optional(identityFields.plan),
  limits: z
    .array(z.strictObject(limitFields))
    .optional()
    .meta({ description: 'What is left of each limit that counts it, window by window.' }),
  expiresAt: optional(identityFields.expiresAt),
};

/** What is said of a credential. But for the code, nothing is where the secret was not right. */
export class VerdictView extends Wire('Verdict', verdict, exampleVerdict) {
  static from({ code, principal, decision }: Verdict): VerdictView {
    const valid = code === 'VALID';
    if (!principal) return { valid, code };
    const { keyId, kind, environment, userId, organizationId, projectId, scopes, plan, expiresAt }: Identity =
      identityOf(principal);
    const counted = valid || code === 'INSUFFICIENT_SCOPE' || code === 'RATE_LIMITED';
    const limits = counted ? (decision?.states ?? []).map(toLimit) : [];
    return {
      valid,
      code,
      keyId,
      kind,
      environment,
      userId,
      organizationId,
      projectId,
      scopes,
      plan,
      limits,
      expiresAt,
    };
  }
}

/** What is said of each, in the order in which they were asked for. */
export class VerdictsView extends Wire('Verdicts', {
  results: z.array(VerdictView.schema).meta({ description: 'In the order of the request.' }),
}) {
  static from(verdicts: readonly Verdict[]): VerdictsView {
    return { results: verdicts.map((verdict) => VerdictView.from(verdict)) };
  }
}

const toLimit = ({ name, limit, remaining, resetAt }: NonNullable<Verdict['decision']>['states'][number]) => ({
  name,
  limit,
  remaining,
  reset: resetAt,
});
