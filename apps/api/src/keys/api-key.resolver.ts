import { type CredentialKind, CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { AppError, Clock, looksLikeKey, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type OpenedKey } from './api-key-secret.repository.js';
import { KeyLookup } from './key-lookup.js';
import { KeyUsage } from './key-usage.js';

/** Recognises API keys of every kind. Text whose checksum is wrong never reaches the database. */
@Injectable()
export class ApiKeyResolver extends CredentialResolver {
  readonly kinds = ['personal', 'project', 'workspace', 'secret'] as const;

  constructor(
    private readonly lookup: KeyLookup,
    private readonly clock: Clock,
    private readonly usage: KeyUsage,
  ) {
    super();
  }

  async resolve({ place, text }: PresentedCredential, accepted: readonly CredentialKind[]): Promise<Resolution> {
    if (place === 'cookie' || (place === 'bearer' && !looksLikeKey(text))) return 'not-mine';
    const parsed = parseKey(text);
    if (!parsed || !accepted.includes(parsed.kind)) return new AppError('API_KEY_INVALID');
    const now = this.clock.now();
    const key = await this.lookup.open(text, now);
    if (!key) return new AppError('API_KEY_INVALID');
    if (key.isActive === false) return new AppError('USER_NOT_ACTIVE');
    this.usage.note(key.id, now);
    return principalOf(key);
  }
}

const principalOf = ({ id, scopes, plan, kind, ...key }: OpenedKey): Resolution => ({
  kind,
  credentialId: id,
  userId: key.userId,
  organizationId: key.organizationId,
  projectId: key.projectId,
  scopes: new Set(scopes),
  environment: key.environment,
  ceiling: key.ceiling,
  // A pin confines a personal token to an organization; it does not make the organization's plan pay for it.
  plan: kind === 'personal' ? null : plan,
  expiresAt: key.expiresAt,
});
