import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, AnswersMaybe, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { RunView, RunWithStepsView } from './dto/run.dto.js';
import { ClaimRunBody, FinishRunBody, RunHeartbeatBody } from './dto/run-work.dto.js';
import { RunQueueService } from './run-queue.service.js';

@SurfaceController(project, 'api/v1/runs', 'Runs')
export class RunQueueController {
  constructor(private readonly queue: RunQueueService) {}

  @Post('claim')
  @Access({ scope: 'runs:execute', projectRole: 'member' })
  @AnswersMaybe(RunWithStepsView, 'The run that waited longest, now the runner’s; null where none waits')
  async claimRun(@Caller() caller: ProjectPrincipal, @Body() body: ClaimRunBody): Promise<RunWithStepsView | null> {
    return RunWithStepsView.maybe(await this.queue.claim(caller, body));
  }

  @Post(':runId/heartbeat')
  @Access({ scope: 'runs:execute', projectRole: 'member' })
  @Answers(RunView, 'Lease renewed, unless `status` says that the run was cancelled: then the runner stops')
  @Fails('CONFLICT')
  async heartbeatRun(
    @Caller() caller: ProjectPrincipal,
    @PathId('run') id: Uuid,
    @Body() body: RunHeartbeatBody,
  ): Promise<RunView> {
    return RunView.from(await this.queue.heartbeat(caller, id, body));
  }

  @Post(':runId/finish')
  @Access({ scope: 'runs:execute', projectRole: 'member' })
  @Answers(RunView, 'Run finished')
  @Fails('CONFLICT')
  async finishRun(
    @Caller() caller: ProjectPrincipal,
    @PathId('run') id: Uuid,
    @Body() body: FinishRunBody,
  ): Promise<RunView> {
    return RunView.from(await this.queue.finish(caller, id, body));
  }
}
