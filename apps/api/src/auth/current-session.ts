import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { type Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';

/** Who is calling, and by which session. */
@Injectable()
export class CurrentSession {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly living: SessionService,
  ) {}

  /** @throws AppError `TOKEN_INVALID` when either has gone since the caller was let in */
  async get(caller: UserPrincipal): Promise<{ readonly user: User; readonly session: Session }> {
    const user = await this.users.find(caller.userId);
    const session = await this.sessions.find(caller.userId, caller.credentialId);
    if (!user || !session) throw new AppError('TOKEN_INVALID');
    return { user, session };
  }

  /** Who is signed in by a session's token; null where that is nobody, for whatever reason. */
  async userOf(token: string | undefined): Promise<User | null> {
    const session = token ? await this.living.findByToken(token) : undefined;
    return session?.isActive ? this.users.find(session.userId) : null;
  }
}
