import { longText, text, Wire } from '@latchkey/surface';
import { z } from 'zod';

const instructions = 'Read the issue, find its cause and fix it.';
const emptyIsNone = (value: string | null | undefined): string | null => value || null;

/** A step of a workflow, as it is sent. */
export class WorkflowStepBody extends Wire('NewWorkflowStep', {
  name: text(200, 'What the step is called.', 'Fix'),
  role: text(100, 'As what it is done, up to 100 characters.', 'engineer', 0)
    .nullish()
    .transform(emptyIsNone)
    .meta({ description: 'As what it is done, up to 100 characters.', examples: ['engineer'] }),
  instructions: longText(64, 'How it is done.', instructions, 0)
    .nullish()
    .transform(emptyIsNone)
    .meta({ description: 'How it is done, up to 64 KiB.', examples: [instructions] }),
  model: text(100, 'By which model, up to 100 characters.', 'claude-sonnet', 0)
    .nullish()
    .transform(emptyIsNone)
    .meta({ description: 'By which model, up to 100 characters.', examples: ['claude-sonnet'] }),
}) {}

/** A step of a workflow, as it is answered. */
export class WorkflowStepView extends Wire('WorkflowStep', {
  name: z.string().meta({ description: 'What the step is called.', examples: ['Fix'] }),
  role: z
    .string()
    .nullable()
    .meta({ description: 'As what it is done.', examples: ['engineer'] }),
  instructions: z
    .string()
    .nullable()
    .meta({ description: 'How it is done.', examples: [instructions] }),
  model: z
    .string()
    .nullable()
    .meta({ description: 'By which model.', examples: ['claude-sonnet'] }),
}) {}
