import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../members/member.repository.js';
import { type User } from '../users/user.entity.js';
import { type ProfileChange, UserRepository } from '../users/user.repository.js';

/** A user, with how many organizations they are a member of. */
export type Profile = User & { readonly organizationCount: number };

/** What people see and change about themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly users: UserRepository,
    private readonly members: MemberRepository,
    private readonly clock: Clock,
  ) {}

  async get(caller: UserPrincipal): Promise<Profile> {
    return this.profileOf(await this.users.find(caller.userId));
  }

  /** @throws AppError `HANDLE_TAKEN` */
  async update(caller: UserPrincipal, change: ProfileChange): Promise<Profile> {
    try {
      return await this.profileOf(await this.users.updateProfile(caller.userId, change, this.clock.now()));
    } catch (cause) {
      throw violatedUnique(cause) === 'users_handle_key' ? new AppError('HANDLE_TAKEN', { cause }) : cause;
    }
  }

  /** @throws AppError `TOKEN_INVALID` when the user has gone since they were let in */
  private async profileOf(user: User | null | undefined): Promise<Profile> {
    if (!user) throw new AppError('TOKEN_INVALID');
    return { ...user, organizationCount: await this.members.countOrganizations(user.id) };
  }
}
