import { type Principal } from '@latchkey/access';
import { type KeyEnvironment, oncePer } from '@latchkey/common';
import { printTime } from '@latchkey/surface';
import { heldScopes } from '../verdict.js';
import { type clientKinds } from './verdict-fields.js';

/** Whose credential it is, as every answer of the internal API prints it. */
export interface Identity {
  readonly keyId: string;
  readonly kind: (typeof clientKinds)[number];
  readonly environment: KeyEnvironment;
  readonly userId?: string;
  readonly organizationId?: string;
  readonly projectId?: string;
  readonly scopes: string[];
  readonly plan: 'free' | 'pro' | 'enterprise' | null;
  readonly expiresAt: string | null;
}

/** What is left out does not exist. A caller that is remembered is printed once. */
export const identityOf = oncePer((principal: Principal): Identity => ({
  keyId: principal.credentialId,
  kind: principal.kind as Identity['kind'],
  environment: principal.environment,
  userId: principal.userId ?? undefined,
  organizationId: principal.organizationId ?? undefined,
  projectId: principal.projectId ?? undefined,
  scopes: [...heldScopes(principal)],
  plan: principal.plan,
  expiresAt: printTime(principal.expiresAt),
}));
