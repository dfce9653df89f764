import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../members/member.repository.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';

/** What people see and change about themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly users: UserRepository,
    private readonly members: MemberRepository,
  ) {}

  /** The caller, with how many organizations they are a member of. */
  async get(caller: UserPrincipal): Promise<User & { organizationCount: number }> {
    const user = await this.users.find(caller.userId);
    if (!user) throw new AppError('TOKEN_INVALID');
    return { ...user, organizationCount: await this.members.countOrganizations(user.id) };
  }
}
