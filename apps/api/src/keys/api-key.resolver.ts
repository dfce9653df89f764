import { type CredentialKind, CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { AppError, Clock, looksLikeKey, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { KeyUsage } from './key-usage.js';
import { stateOf } from './known-key.js';
import { KnownKeys } from './known-keys.js';

/** Recognises API keys of every kind. Text whose checksum is wrong never reaches the database. */
@Injectable()
export class ApiKeyResolver extends CredentialResolver {
  readonly kinds = ['personal', 'project', 'workspace', 'secret'] as const;

  constructor(
    private readonly keys: KnownKeys,
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
    const key = await this.keys.find(text);
    if (!key) return new AppError('API_KEY_INVALID');
    const state = stateOf(key, now);
    if (state !== 'VALID') return new AppError(state === 'USER_NOT_ACTIVE' ? state : 'API_KEY_INVALID');
    this.usage.note(key.id, now);
    return key.principal;
  }
}
