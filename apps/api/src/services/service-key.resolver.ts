import { CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { afterwards, AppError, Clock, type Eventually, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { KeyUsage } from '../keys/key-usage.js';
import { type KnownKey, stateOf } from '../keys/known-key.js';
import { KnownKeys } from '../keys/known-keys.js';

/** Recognises services of the deployment. Whatever is wrong with a credential, the answer is the same. */
@Injectable()
export class ServiceKeyResolver extends CredentialResolver {
  readonly kinds = ['service'] as const;

  constructor(
    private readonly keys: KnownKeys,
    private readonly usage: KeyUsage,
    private readonly clock: Clock,
  ) {
    super();
  }

  resolve({ text }: PresentedCredential): Eventually<Resolution> {
    if (parseKey(text)?.kind !== 'service') return new AppError('API_KEY_INVALID');
    return afterwards(this.keys.find(text), (key) => this.judge(key));
  }

  private judge(key: KnownKey | undefined): Resolution {
    const now = this.clock.now();
    if (!key || stateOf(key, now) !== 'VALID') return new AppError('API_KEY_INVALID');
    this.usage.note(key.id, now);
    return key.principal;
  }
}
