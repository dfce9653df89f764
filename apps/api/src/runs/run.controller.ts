import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import { RunView, RunWithStepsView } from './dto/run.dto.js';
import { RunsQuery, StartRunBody } from './dto/run-request.dto.js';
import { RunService } from './run.service.js';

@SurfaceController(project, 'api/v1/runs', 'Runs')
export class RunController {
  constructor(private readonly runs: RunService) {}

  @Get()
  @Access({ scope: 'runs:read', projectRole: 'member' })
  @AnswersPage(RunView, 'Runs of the project')
  async listRuns(@Caller() caller: ProjectPrincipal, @Query() query: RunsQuery): Promise<CursorPage<RunView>> {
    return mapPage(await this.runs.list(caller, ownPlace(caller), query), (run) => RunView.from(run));
  }

  @Post('start')
  @Access({ scope: 'runs:write', projectRole: 'member' })
  @Answers(RunView, 'Run started: it waits for a runner')
  @Fails('NOT_FOUND')
  async startRun(@Caller() caller: ProjectPrincipal, @Body() body: StartRunBody): Promise<RunView> {
    return RunView.from(await this.runs.start(caller, ownPlace(caller), body));
  }

  @Get(':runId')
  @Access({ scope: 'runs:read', projectRole: 'member' })
  @Answers(RunWithStepsView, 'The run')
  async getRun(@Caller() caller: ProjectPrincipal, @PathId('run') id: Uuid): Promise<RunWithStepsView> {
    return RunWithStepsView.from(await this.runs.get(caller, ownPlace(caller), id));
  }

  @Post(':runId/cancel')
  @Access({ scope: 'runs:cancel', projectRole: 'member' })
  @Answers(RunView, 'Run cancelled')
  @Fails('CONFLICT')
  async cancelRun(@Caller() caller: ProjectPrincipal, @PathId('run') id: Uuid): Promise<RunView> {
    return RunView.from(await this.runs.cancel(caller, ownPlace(caller), id));
  }
}
