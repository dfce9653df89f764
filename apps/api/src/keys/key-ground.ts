import { difference, type Difference, untold } from '../audit/audit-facts.js';
import { type Ground } from '../audit/audit-trail.js';
import { type ApiKey } from './api-key.entity.js';

/**
 * On whose ground a key is: personal tokens and secret keys are their person's alone, whatever they are pinned to. Nobody's
 * are those of services, which belong to the deployment.
 */
export function keyGround({ id, userId, organizationId, projectId }: ApiKey): Ground & { readonly target: string } {
  if (userId !== null) return { target: id, personId: userId };
  if (organizationId !== null) return { target: id, organizationId, projectId };
  return { target: id, deployment: true };
}

/** What is told of a new key. */
export const newKeyFacts = [
  'kind',
  'name',
  'description',
  'prefix',
  'scopes',
  'environment',
  'ceiling',
  'expiresAt',
  'organizationId',
] as const;

/** What is told of a key that ended. */
export const endFacts = ['kind', 'name', 'prefix', 'revokedReason'] as const;

/** What changed of a key. Its metadata may be anything: it is told that they changed. */
export function keyDifference(before: ApiKey, after: ApiKey): Difference | undefined {
  const found = difference(before, after, ['name', 'description', 'enabled', 'scopes', 'metadata']);
  if (!found || !('metadata' in found.after)) return found;
  return { before: { ...found.before, metadata: untold }, after: { ...found.after, metadata: untold } };
}
