import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can become of a task. */
export const taskStatuses = ['todo', 'in_progress', 'completed', 'cancelled'] as const;

/** One of `todo`, `in_progress`, `completed`, `cancelled`. */
export type TaskStatus = (typeof taskStatuses)[number];

/** Something to do in a project. One of a deleted project is nobody's any more. */
@Entity('tasks')
export class Task {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  organizationId: Uuid;

  @Column('uuid')
  projectId: Uuid;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text')
  status: TaskStatus;

  /** A day or an instant, as `readDueDate` reads it. */
  @Column('text', { nullable: true })
  dueDate: string | null;

  /** Since when it has been completed; null while it is not. */
  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
