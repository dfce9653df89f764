import { type Principal } from '@latchkey/access';
import { AppError, type CursorPage, type CursorRequest, Cursors, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type Sandbox } from './sandbox.js';
import { SandboxRepository } from './sandbox.repository.js';

/** Which sandboxes to list. */
export interface SandboxFilter {
  readonly runId?: Uuid;
}

/** The sandboxes that the runs of a project were and are worked on in. */
@Injectable()
export class SandboxService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly sandboxes: SandboxRepository,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. @throws AppError `NOT_FOUND` (the project); `VALIDATION` on `cursor` */
  async list(
    caller: Principal,
    place: ProjectPlace,
    { runId, ...page }: SandboxFilter & CursorRequest,
  ): Promise<CursorPage<Sandbox>> {
    await this.gate.assertMember(caller, place);
    return this.cursors.page({ list: 'project sandboxes', tenant: place.projectId, filter: { runId } }, page, (rows) =>
      this.sandboxes.list(place.organizationId, place.projectId, runId, rows),
    );
  }

  /** @throws AppError `NOT_FOUND` */
  async get(caller: Principal, place: ProjectPlace, id: Uuid): Promise<Sandbox> {
    await this.gate.assertMember(caller, place);
    const sandbox = await this.sandboxes.find(place.organizationId, place.projectId, id);
    if (!sandbox) throw new AppError('NOT_FOUND');
    return sandbox;
  }
}
