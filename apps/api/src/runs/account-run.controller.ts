import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersCursorPage, Creates, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ManagedRunView, ManagedRunWithStepsView } from './dto/run.dto.js';
import { ManagedRunsQuery, StartManagedRunBody } from './dto/run-request.dto.js';
import { RunService } from './run.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/runs', 'Runs')
export class AccountRunController {
  constructor(private readonly runs: RunService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @AnswersCursorPage(ManagedRunView, 'Runs fetched successfully')
  async listManagedRuns(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedRunsQuery,
  ): Promise<CursorPage<ManagedRunView>> {
    return mapPage(await this.runs.list(caller, { organizationId, projectId }, query), (run) =>
      ManagedRunView.from(run),
    );
  }

  @Post()
  @Access({ scope: 'projects:write', projectRole: 'member' })
  @Creates(ManagedRunView, 'Run started: it waits for a runner')
  async startManagedRun(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: StartManagedRunBody,
  ): Promise<ManagedRunView> {
    return ManagedRunView.from(await this.runs.start(caller, { organizationId, projectId }, body));
  }

  @Get(':runId')
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @Answers(ManagedRunWithStepsView, 'Run fetched successfully')
  async getManagedRun(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('run') id: Uuid,
  ): Promise<ManagedRunWithStepsView> {
    return ManagedRunWithStepsView.from(await this.runs.get(caller, { organizationId, projectId }, id));
  }

  @Post(':runId/cancel')
  @Access({ scope: 'projects:write', projectRole: 'member' })
  @Answers(ManagedRunView, 'Run cancelled')
  @Fails('CONFLICT')
  async cancelManagedRun(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('run') id: Uuid,
  ): Promise<ManagedRunView> {
    return ManagedRunView.from(await this.runs.cancel(caller, { organizationId, projectId }, id));
  }
}
