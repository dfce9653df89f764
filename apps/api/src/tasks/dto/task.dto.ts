import { type Uuid } from '@latchkey/common';
import {
  clearableDescription,
  deletionOutput,
  idInput,
  idOutput,
  offsetQuery,
  printSecond,
  secondOutput,
  text,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { workspace } from '../../surfaces/workspace.surface.js';
import { readDueDate } from '../due-date.js';
import { type Task, taskStatuses } from '../task.entity.js';
import { type TaskFilter } from '../task.repository.js';
import { type TaskChange, type TaskDraft } from '../task.service.js';

const spelling = workspace.ids.task;
const project = workspace.ids.project;

const title = text(200, 'What is to do, up to 200 characters.', 'My Task');
const description = clearableDescription('Ask the bank first.');
const status = z.enum(taskStatuses);
const dueDate = z
  .string()
  .trim()
  .max(64)
  .transform((value, context) => {
    const read = readDueDate(value);
    if (read !== undefined) return read;
    const message = 'must be a day such as 2026-05-01, or a time with its zone such as 2026-05-01T17:00:00Z';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .nullable()
  .optional()
  .meta({
    description: 'By when: a day, or a time with its zone, which is answered in UTC. Null clears it.',
    examples: ['2026-05-01'],
  });

/** Which tasks are asked for. */
export class TasksQuery extends Wire('TasksQuery', {
  ...offsetQuery(),
  project_id: idInput(project, 'Only tasks of this project.').optional(),
  status: status.optional().meta({ description: 'Only tasks of this status.', examples: ['todo'] }),
}) {
  static filter({ project_id: projectId, ...rest }: TasksQuery): TaskFilter {
    return { ...rest, projectId };
  }
}

/** A new task. */
export class TaskBody extends Wire('NewTask', {
  title,
  project_id: idInput(project, 'The project that it is part of.'),
  description,
  status: status.optional().meta({ description: 'How far it is; left out, `todo`.', examples: ['todo'] }),
  due_date: dueDate,
}) {
  static draft({ project_id: projectId, due_date: wanted, ...rest }: TaskBody): TaskDraft {
    return { ...rest, projectId, dueDate: wanted };
  }
}

/** What changes of a task. A field that is left out stays. */
export class TaskChangeBody extends Wire('TaskChange', {
  title: title.optional(),
  project_id: idInput(project, 'The project that it moves to.').optional(),
  description,
  status: status.optional().meta({
    description: 'How far it is. When it was completed follows.',
    examples: ['completed'],
  }),
  due_date: dueDate,
}) {
  static change({ project_id: projectId, due_date: wanted, ...rest }: TaskChangeBody): TaskChange {
    return { ...rest, projectId, dueDate: wanted };
  }
}

/** A task. */
export class TaskView extends Wire('Task', {
  id: idOutput(spelling, 'The task.'),
  project_id: idOutput(project, 'The project that it is part of.'),
  title: z.string().meta({ description: 'What is to do.', examples: ['My Task'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is about.', examples: ['Ask the bank first.'] }),
  status: status.meta({ description: 'How far it is.', examples: ['todo'] }),
  due_date: z
    .string()
    .nullable()
    .meta({ description: 'By when: a day, or a time in UTC; null for no end.', examples: ['2026-05-01'] }),
  completed_at: secondOutput('Since when it is completed; null while it is not.')
    .nullable()
    .meta({ examples: [null] }),
  created_at: secondOutput('When it was created.'),
  updated_at: secondOutput('When it last changed.'),
}) {
  static from(task: Task): TaskView {
    return {
      id: spelling.print(task.id),
      project_id: project.print(task.projectId),
      title: task.title,
      description: task.description,
      status: task.status,
      due_date: task.dueDate,
      completed_at: printSecond(task.completedAt),
      created_at: printSecond(task.createdAt),
      updated_at: printSecond(task.updatedAt),
    };
  }
}

/** A task that was deleted. */
export class DeletedTaskView extends Wire('DeletedTask', deletionOutput(spelling, 'The task.')) {
  static from(id: Uuid): DeletedTaskView {
    return { id: spelling.print(id), deleted: true };
  }
}
