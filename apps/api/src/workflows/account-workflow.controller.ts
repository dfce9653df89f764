import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, Creates, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ManagedWorkflowsQuery, ManagedWorkflowView, WorkflowBody, WorkflowChangeBody } from './dto/workflow.dto.js';
import { WorkflowService } from './workflow.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/workflows', 'Workflows')
export class AccountWorkflowController {
  constructor(private readonly workflows: WorkflowService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @AnswersPage(ManagedWorkflowView, 'Workflows fetched successfully')
  async listManagedWorkflows(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedWorkflowsQuery,
  ): Promise<OffsetPage<ManagedWorkflowView>> {
    return mapPage(await this.workflows.listPage(caller, { organizationId, projectId }, query), (workflow) =>
      ManagedWorkflowView.from(workflow),
    );
  }

  @Post()
  @Access({ scope: 'projects:write', projectRole: 'member' })
  @Creates(ManagedWorkflowView, 'Workflow created')
  async createManagedWorkflow(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: WorkflowBody,
  ): Promise<ManagedWorkflowView> {
    return ManagedWorkflowView.from(await this.workflows.create(caller, { organizationId, projectId }, body));
  }

  @Get(':workflowId')
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @Answers(ManagedWorkflowView, 'Workflow fetched successfully')
  async getManagedWorkflow(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('workflow') id: Uuid,
  ): Promise<ManagedWorkflowView> {
    return ManagedWorkflowView.from(await this.workflows.get(caller, { organizationId, projectId }, id));
  }

  @Put(':workflowId')
  @Access({ scope: 'projects:write', projectRole: 'member' })
  @Answers(ManagedWorkflowView, 'Workflow updated')
  async updateManagedWorkflow(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('workflow') id: Uuid,
    @Body() body: WorkflowChangeBody,
  ): Promise<ManagedWorkflowView> {
    return ManagedWorkflowView.from(await this.workflows.update(caller, { organizationId, projectId }, id, body));
  }

  @Delete(':workflowId')
  @Access({ scope: 'projects:write', projectRole: 'member' })
  @AnswersDone('Workflow deleted')
  async deleteManagedWorkflow(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('workflow') id: Uuid,
  ): Promise<void> {
    await this.workflows.delete(caller, { organizationId, projectId }, id);
  }
}
