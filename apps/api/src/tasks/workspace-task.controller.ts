import { Access, Caller, type WorkspacePrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, Creates, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { workspace } from '../surfaces/workspace.surface.js';
import { DeletedTaskView, TaskBody, TaskChangeBody, TasksQuery, TaskView } from './dto/task.dto.js';
import { TaskService } from './task.service.js';

@SurfaceController(workspace, 'v1/tasks', 'Tasks')
export class WorkspaceTaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Access({ scope: 'read' })
  @AnswersPage(TaskView, 'Tasks of the workspace')
  async listTasks(@Caller() caller: WorkspacePrincipal, @Query() query: TasksQuery): Promise<OffsetPage<TaskView>> {
    return mapPage(await this.tasks.list(caller, TasksQuery.filter(query)), (task) => TaskView.from(task));
  }

  @Post()
  @Access({ scope: 'write' })
  @Creates(TaskView, 'Task created')
  @Fails('NOT_FOUND')
  async createTask(@Caller() caller: WorkspacePrincipal, @Body() body: TaskBody): Promise<TaskView> {
    return TaskView.from(await this.tasks.create(caller, TaskBody.draft(body)));
  }

  @Get(':id')
  @Access({ scope: 'read' })
  @Answers(TaskView, 'The task')
  async getTask(@Caller() caller: WorkspacePrincipal, @PathId('task') taskId: Uuid): Promise<TaskView> {
    return TaskView.from(await this.tasks.get(caller, taskId));
  }

  @Put(':id')
  @Access({ scope: 'write' })
  @Answers(TaskView, 'Task updated')
  async updateTask(
    @Caller() caller: WorkspacePrincipal,
    @PathId('task') taskId: Uuid,
    @Body() body: TaskChangeBody,
  ): Promise<TaskView> {
    return TaskView.from(await this.tasks.update(caller, taskId, TaskChangeBody.change(body)));
  }

  @Delete(':id')
  @Access({ scope: 'delete' })
  @Answers(DeletedTaskView, 'Task deleted')
  async deleteTask(@Caller() caller: WorkspacePrincipal, @PathId('task') taskId: Uuid): Promise<DeletedTaskView> {
    return DeletedTaskView.from(await this.tasks.delete(caller, taskId));
  }
}
