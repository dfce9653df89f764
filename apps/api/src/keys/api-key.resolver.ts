import { type CredentialKind, CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { afterwards, AppError, type Eventually, looksLikeKey, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ShownKeys } from './shown-keys.js';

/** Recognises API keys of every kind. Text whose checksum is wrong never reaches the database. */
@Injectable()
export class ApiKeyResolver extends CredentialResolver {
  readonly kinds = ['personal', 'project', 'workspace', 'secret'] as const;

  constructor(private readonly keys: ShownKeys) {
    super();
  }

  resolve({ place, text }: PresentedCredential, accepted: readonly CredentialKind[]): Eventually<Resolution> {
    if (place === 'cookie' || (place === 'bearer' && !looksLikeKey(text))) return 'not-mine';
    const parsed = parseKey(text);
    if (!parsed || !accepted.includes(parsed.kind)) return new AppError('API_KEY_INVALID');
    return afterwards(this.keys.judge(text), (shown) => {
      if (shown?.state === 'VALID') return shown.key.principal;
      return new AppError(shown?.state === 'USER_NOT_ACTIVE' ? 'USER_NOT_ACTIVE' : 'API_KEY_INVALID');
    });
  }
}
