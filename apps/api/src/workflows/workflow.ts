import { type Uuid } from '@latchkey/common';

/** One step of a workflow: what is to be done, as what, how, and by which model. */
export interface WorkflowStep {
  readonly name: string;
  readonly role: string | null;
  readonly instructions: string | null;
  readonly model: string | null;
}

/** A workflow of a project. */
export interface Workflow {
  readonly id: Uuid;
  readonly name: string;
  readonly description: string | null;
  readonly steps: readonly WorkflowStep[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a new workflow starts with. */
export type WorkflowDraft = Pick<Workflow, 'name'> & Partial<Pick<Workflow, 'description' | 'steps'>>;

/** What may change of a workflow. A field that is left out stays. */
export type WorkflowChange = Partial<WorkflowDraft>;
