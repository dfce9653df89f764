import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type FoundCredential } from '../found-credential.js';
import { type Identity, identityOf } from './identity.js';
import { exampleIdentity, identityFields } from './verdict-fields.js';

const longestToken = 4096;

/** A token, as RFC 7662 §2.1 has it. */
export class IntrospectionBody extends Wire('Introspection', {
  token: z
    .string()
    .min(1)
    .max(longestToken)
    .meta({
      description: 'The key or token that a client has shown.',
      examples: ['cc_live_AbCdEf0123456789XyZ...'],
      secret: true,
    }),
  token_type_hint: z
    .string()
    .max(64)
    .optional()
    .meta({ description: 'What the caller takes it for. It is found without that.', examples: ['access_token'] }),
}) {}

const seconds = (description: string) =>
  z
    .int()
    .optional()
    .meta({ description, examples: [1_640_000_000] });

const introspected = {
  active: z.boolean().meta({ description: 'Whether it is good.', examples: [true] }),
  scope: z
    .string()
    .optional()
    .meta({
      description: 'What it may do, with a space between one and the next.',
      examples: ['runs:read runs:write'],
    }),
  client_id: identityFields.keyId.optional(),
  sub: z
    .string()
    .optional()
    .meta({
      description: 'Whom it stands for: the person; or else the project, or the organization, that it belongs to.',
      examples: ['0190f8a0-0000-7000-8000-000000000000'],
    }),
  exp: seconds('When it ends, in seconds since 1970; left out where it does not.'),
  iat: seconds('When it was made, in seconds since 1970.'),
  token_type: z
    .literal('Bearer')
    .optional()
    .meta({ description: 'How it can be sent.', examples: ['Bearer'] }),
  kind: identityFields.kind.optional(),
  environment: identityFields.environment.optional(),
  organization_id: identityFields.organizationId.optional(),
  project_id: identityFields.projectId.optional(),
  plan: identityFields.plan.optional(),
};

const { keyId, organizationId, projectId, ...identity } = exampleIdentity;
const exampleToken = {
  active: true,
  scope: 'runs:read runs:write',
  client_id: keyId,
  sub: projectId,
  exp: 1_640_000_000,
  iat: 1_630_000_000,
  token_type: 'Bearer',
  ...identity,
  organization_id: organizationId,
  project_id: projectId,
};

/** What there is to say of a token, as RFC 7662 §2.2 has it: nothing of one that is no good. */
export class IntrospectionView extends Wire('IntrospectedToken', introspected, exampleToken) {
  static from(found: FoundCredential | undefined): IntrospectionView {
    if (found?.state !== 'VALID') return { active: false };
    const { principal, issuedAt } = found;
    const { keyId, scopes, kind, environment, userId, projectId, organizationId, plan }: Identity =
      identityOf(principal);
    return {
      active: true,
      scope: scopes.join(' '),
      client_id: keyId,
      sub: userId ?? projectId ?? organizationId,
      ...(principal.expiresAt && { exp: epochSeconds(principal.expiresAt) }),
      iat: epochSeconds(issuedAt),
      token_type: 'Bearer',
      kind,
      environment,
      organization_id: organizationId,
      project_id: projectId,
      plan,
    };
  }
}

const epochSeconds = (time: Date): number => Math.floor(time.getTime() / 1000);
