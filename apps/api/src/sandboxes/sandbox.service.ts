import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, type CursorPage, type CursorRequest, Cursors, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
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
    private readonly sandboxes: SandboxRepository,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. @throws AppError `VALIDATION` on `cursor` */
  list(
    { organizationId, projectId }: ProjectPrincipal,
    { runId, ...page }: SandboxFilter & CursorRequest,
  ): Promise<CursorPage<Sandbox>> {
    return this.cursors.page({ list: 'project sandboxes', tenant: projectId, filter: { runId } }, page, (rows) =>
      this.sandboxes.list(organizationId, projectId, runId, rows),
    );
  }

  /** @throws AppError `NOT_FOUND` */
  async get({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Promise<Sandbox> {
    const sandbox = await this.sandboxes.find(organizationId, projectId, id);
    if (!sandbox) throw new AppError('NOT_FOUND');
    return sandbox;
  }
}
