import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import { WorkflowBody, WorkflowChangeBody, WorkflowsQuery, WorkflowView } from './dto/workflow.dto.js';
import { WorkflowService } from './workflow.service.js';

@SurfaceController(project, 'api/v1/workflows', 'Workflows')
export class WorkflowController {
  constructor(private readonly workflows: WorkflowService) {}

  @Get()
  @Access({ scope: 'workflows:read', projectRole: 'member' })
  @AnswersPage(WorkflowView, 'Workflows of the project')
  async listWorkflows(
    @Caller() caller: ProjectPrincipal,
    @Query() query: WorkflowsQuery,
  ): Promise<CursorPage<WorkflowView>> {
    return mapPage(await this.workflows.list(caller, ownPlace(caller), query), (workflow) =>
      WorkflowView.from(workflow),
    );
  }

  @Post('create')
  @Access({ scope: 'workflows:write', projectRole: 'member' })
  @Answers(WorkflowView, 'Workflow created')
  @Fails('NOT_FOUND')
  async createWorkflow(@Caller() caller: ProjectPrincipal, @Body() body: WorkflowBody): Promise<WorkflowView> {
    return WorkflowView.from(await this.workflows.create(caller, ownPlace(caller), body));
  }

  @Get(':workflowId')
  @Access({ scope: 'workflows:read', projectRole: 'member' })
  @Answers(WorkflowView, 'The workflow')
  async getWorkflow(@Caller() caller: ProjectPrincipal, @PathId('workflow') id: Uuid): Promise<WorkflowView> {
    return WorkflowView.from(await this.workflows.get(caller, ownPlace(caller), id));
  }

  @Post(':workflowId/update')
  @Access({ scope: 'workflows:write', projectRole: 'member' })
  @Answers(WorkflowView, 'Workflow updated')
  async updateWorkflow(
    @Caller() caller: ProjectPrincipal,
    @PathId('workflow') id: Uuid,
    @Body() body: WorkflowChangeBody,
  ): Promise<WorkflowView> {
    return WorkflowView.from(await this.workflows.update(caller, ownPlace(caller), id, body));
  }

  @Post(':workflowId/delete')
  @Access({ scope: 'workflows:write', projectRole: 'member' })
  @AnswersDone('Workflow deleted')
  async deleteWorkflow(@Caller() caller: ProjectPrincipal, @PathId('workflow') id: Uuid): Promise<void> {
    await this.workflows.delete(caller, ownPlace(caller), id);
  }
}
