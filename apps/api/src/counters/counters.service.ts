import { type ProjectPrincipal, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { CountersRepository } from './counters.repository.js';
import { type ProjectCounters } from './project-counters.js';

/** What projects have, for those who may see them. */
@Injectable()
export class CountersService {
  constructor(
    private readonly counters: CountersRepository,
    private readonly directory: MemberDirectory,
    private readonly clock: Clock,
  ) {}

  /** What the project of a key has. @throws AppError `NOT_FOUND` where it has ended in this moment */
  ofKey({ organizationId, projectId }: ProjectPrincipal): Promise<ProjectCounters> {
    return this.count(organizationId, projectId);
  }

  /** @throws AppError `NOT_FOUND` where the person does not see the project */
  async ofProject({ userId }: UserPrincipal, organizationId: Uuid, projectId: Uuid): Promise<ProjectCounters> {
    const role = await this.directory.projectRole(organizationId, projectId, userId);
    if (!role) throw new AppError('NOT_FOUND');
    return this.count(organizationId, projectId);
  }

  private async count(organizationId: Uuid, projectId: Uuid): Promise<ProjectCounters> {
    const counters = await this.counters.count(organizationId, projectId, this.clock.now());
    if (!counters) throw new AppError('NOT_FOUND');
    return counters;
  }
}
