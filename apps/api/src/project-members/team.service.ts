import { type ProjectPrincipal, type UserPrincipal } from '@latchkey/access';
import {
  Clock,
  type CursorPage,
  type CursorRequest,
  Cursors,
  type OffsetPage,
  type SearchRequest,
} from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type TeamMember, TeamRepository } from './team.repository.js';

/**
 * Everybody who is in a project, each once, with the higher of their roles in it and in the organization: owners, then
 * admins, then members, then those whose invite is pending.
 */
@Injectable()
export class TeamService {
  constructor(
    private readonly team: TeamRepository,
    private readonly gate: ProjectGate,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** As a key of the project sees it. @throws AppError `VALIDATION` on `cursor` */
  page(caller: ProjectPrincipal, page: CursorRequest): Promise<CursorPage<TeamMember>> {
    return this.cursors.page({ list: 'project members', tenant: caller.projectId }, page, (rows) =>
      this.team.next(caller, this.clock.now(), rows),
    );
  }

  /** As a person sees it. @throws AppError `NOT_FOUND` (the project) */
  async list(caller: UserPrincipal, place: ProjectPlace, search: SearchRequest): Promise<OffsetPage<TeamMember>> {
    await this.gate.actingIn(caller, place);
    return this.team.list(place, this.clock.now(), search);
  }
}
