import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { MemberRepository } from '../members/member.repository.js';
import { type User } from '../users/user.entity.js';
import { type ProfileChange, UserRepository } from '../users/user.repository.js';

/** A user, with how many organizations they are a member of. */
export type Profile = User & { readonly organizationCount: number };

/** What people see and change about themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly members: MemberRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async get(caller: UserPrincipal): Promise<Profile> {
    return this.profileOf(await this.users.find(caller.userId));
  }

  /** @throws AppError `HANDLE_TAKEN` */
  async update(caller: UserPrincipal, change: ProfileChange): Promise<Profile> {
    try {
      return await this.database.transaction(() => this.change(caller, change));
    } catch (cause) {
      throw violatedUnique(cause) === 'users_handle_key' ? new AppError('HANDLE_TAKEN', { cause }) : cause;
    }
  }

  private async change({ userId }: UserPrincipal, change: ProfileChange): Promise<Profile> {
    const before = await this.profileOf(await this.users.lock(userId));
    const after = await this.profileOf(await this.users.updateProfile(userId, change, this.clock.now()));
    const ground = { target: userId, personId: userId };
    this.trail.recordChange('user.profile-changed', ground, difference(before, after, ['name', 'handle']));
    return after;
  }

  /** @throws AppError `TOKEN_INVALID` when the user has gone since they were let in */
  private async profileOf(user: User | null | undefined): Promise<Profile> {
    if (!user) throw new AppError('TOKEN_INVALID');
    return { ...user, organizationCount: await this.members.countOrganizations(user.id) };
  }
}
