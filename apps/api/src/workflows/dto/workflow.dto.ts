import { type IdSpelling } from '@latchkey/common';
import {
  cursorQuery,
  descriptionField,
  idOutput,
  offsetQuery,
  printTime,
  searchQuery,
  text,
  timeOutput,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { type Workflow } from '../workflow.js';
import { WorkflowStepBody, WorkflowStepView } from './workflow-step.dto.js';

const mostSteps = 100;
/** Of all steps together: a page shows the steps of a hundred workflows. */
const mostBytes = 256 * 1024;

const name = text(200, 'What it is called, up to 200 characters.', 'Fix an issue');
const description = descriptionField('From the report to the pull request.')
  .nullable()
  .transform((value) => value || null)
  .optional()
  .meta({
    description: 'What it is for, up to 500 characters; empty or null clears it.',
    examples: ['From the report to the pull request.'],
  });
const steps = z
  .array(WorkflowStepBody.schema)
  .max(mostSteps)
  .refine((all) => Buffer.byteLength(JSON.stringify(all)) <= mostBytes, {
    error: 'must be at most 256 KiB of JSON together',
  });
const wanted = `What is done, in this order; up to ${mostSteps} steps, of 256 KiB together.`;

/** Which workflows to list. */
export class WorkflowsQuery extends Wire('WorkflowsQuery', cursorQuery()) {}

/** Which workflows of a project are asked for. */
export class ManagedWorkflowsQuery extends Wire('ManagedWorkflowsQuery', {
  ...offsetQuery(),
  q: searchQuery('name'),
}) {}

/** A new workflow. */
export class WorkflowBody extends Wire('NewWorkflow', {
  name,
  description,
  steps: steps.optional().meta({ description: wanted }),
}) {}

/** What changes of a workflow. A field that is left out stays. */
export class WorkflowChangeBody extends Wire('WorkflowChange', {
  name: name.optional(),
  description,
  steps: steps.optional().meta({ description: `${wanted} They take the place of those that there are.` }),
}) {}

const fields = (spelling: IdSpelling) => ({
  id: idOutput(spelling, 'The workflow.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Fix an issue'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['From the report to the pull request.'] }),
  steps: z.array(WorkflowStepView.schema).meta({ description: 'What is done, in this order.' }),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
});

const print = (spelling: IdSpelling, workflow: Workflow) => ({
  id: spelling.print(workflow.id),
  name: workflow.name,
  description: workflow.description,
  steps: [...workflow.steps],
  createdAt: printTime(workflow.createdAt),
  updatedAt: printTime(workflow.updatedAt),
});

/** A workflow, as it is answered. */
export class WorkflowView extends Wire('Workflow', fields(project.ids.workflow)) {
  static from(workflow: Workflow): WorkflowView {
    return print(project.ids.workflow, workflow);
  }
}

/** The same, as people see it. */
export class ManagedWorkflowView extends Wire('ManagedWorkflow', fields(account.ids.workflow)) {
  static from(workflow: Workflow): ManagedWorkflowView {
    return print(account.ids.workflow, workflow);
  }
}
