import { ulidSpelling } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type Account } from 'oidc-provider';
import { UserRepository } from '../../users/user.repository.js';

/** People, as clients learn of them. */
@Injectable()
export class OAuthAccounts {
  constructor(private readonly users: UserRepository) {}

  /** Undefined where there is nobody of that name any more, or nobody who may come in. */
  async find(subject: string): Promise<Account | undefined> {
    const id = ulidSpelling.parse(subject);
    const user = id ? await this.users.find(id) : null;
    if (!user?.isActive) return undefined;
    const claims = {
      sub: subject,
      email: user.email,
      email_verified: user.verifiedAt !== null,
      name: user.name,
      preferred_username: user.handle ?? undefined,
      updated_at: Math.floor(user.updatedAt.getTime() / 1000),
    };
    return { accountId: subject, claims: () => claims };
  }
}
