import { CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { afterwards, AppError, type Eventually, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ShownKeys } from '../keys/shown-keys.js';

/** Recognises services of the deployment. Whatever is wrong with a credential, the answer is the same. */
@Injectable()
export class ServiceKeyResolver extends CredentialResolver {
  readonly kinds = ['service'] as const;

  constructor(private readonly keys: ShownKeys) {
    super();
  }

  resolve({ text }: PresentedCredential): Eventually<Resolution> {
    if (parseKey(text)?.kind !== 'service') return new AppError('API_KEY_INVALID');
    return afterwards(this.keys.judge(text), (shown) =>
      shown?.state === 'VALID' ? shown.key.principal : new AppError('API_KEY_INVALID'),
    );
  }
}
