import { idOutput, printTime, type Surface, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { WorkflowStepView } from '../../workflows/dto/workflow-step.dto.js';
import { type Run, runStatuses, type RunWithSteps } from '../run.js';
import { runSample } from './run-sample.js';

type Ids = Surface['ids'];
const { branchName, githubRepoUrl, prompt } = runSample;

/** Text that may be missing, as it is answered. */
const optional = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });
const optionalTime = (description: string) => timeOutput(description).nullable();

const fields = (ids: Ids) => ({
  id: idOutput(ids.run, 'The run.'),
  runNumber: z.int().meta({ description: 'Counts the runs of the project from 1, without gaps.', examples: [42] }),
  workflowId: idOutput(ids.workflow, 'The workflow that is run.'),
  status: z.enum(runStatuses).meta({ description: 'What has become of it.', examples: ['running'] }),
  prompt: z.string().meta({ description: 'What is to be done.', examples: [prompt] }),
  branchName: optional('The branch to work on.', branchName),
  githubRepoUrl: optional('Where the code is.', githubRepoUrl),
  attempts: z.int().meta({ description: 'How many runners have begun with it, 3 at the most.', examples: [1] }),
  progress: z.int().meta({ description: 'How far it is, in percent.', examples: [40] }),
  currentStepLabel: optional('What is being done at the moment.', 'Running the tests'),
  sandboxId: idOutput(ids.sandbox, 'The sandbox that it runs in, or ran in last.').nullable(),
  leaseExpiresAt: optionalTime('Until when its runner has it, unless a heartbeat renews that; null if not running.'),
  output: optional('What came of it.', 'Opened pull request 43.'),
  error: optional('Why it failed.', 'The tests do not pass.'),
  costUsd: z
    .number()
    .nullable()
    .meta({ description: 'What it cost, in US dollars.', examples: [0.42] }),
  createdAt: timeOutput('When it was started by whoever wanted it.'),
  startedAt: optionalTime('When its present or last runner took it up.'),
  finishedAt: optionalTime('When it ended.'),
  updatedAt: timeOutput('When it last changed.'),
});

const steps = z
  .array(WorkflowStepView.schema)
  .meta({ description: 'The steps of the workflow when the run was started.' });
const shownSteps = [
  { name: 'Fix', role: 'engineer', instructions: 'Read the issue, find its cause and fix it.', model: null },
];

/** A run that is worked on: the examples of all fields together would be of one that has ended and goes on. */
const runningRun = (ids: Ids) => ({
  id: ids.run.example,
  runNumber: 42,
  workflowId: ids.workflow.example,
  status: 'running',
  prompt,
  branchName,
  githubRepoUrl,
  attempts: 1,
  progress: 40,
  currentStepLabel: 'Running the tests',
  sandboxId: ids.sandbox.example,
  leaseExpiresAt: '2026-04-05T10:02:30.000Z',
  output: null,
  error: null,
  costUsd: null,
  createdAt: '2026-04-05T10:00:00.000Z',
  startedAt: '2026-04-05T10:00:01.000Z',
  finishedAt: null,
  updatedAt: '2026-04-05T10:01:30.000Z',
});
const completedRun = (ids: Ids) => ({
  ...runningRun(ids),
  status: 'completed',
  progress: 100,
  leaseExpiresAt: null,
  output: 'Opened pull request 43.',
  costUsd: 0.42,
  finishedAt: '2026-04-05T10:02:00.000Z',
  updatedAt: '2026-04-05T10:02:00.000Z',
});

const print = (ids: Ids, run: Run) => ({
  id: ids.run.print(run.id),
  runNumber: run.runNumber,
  workflowId: ids.workflow.print(run.workflowId),
  status: run.status,
  prompt: run.prompt,
  branchName: run.branchName,
  githubRepoUrl: run.githubRepoUrl,
  attempts: run.attempts,
  progress: run.progress,
  currentStepLabel: run.currentStepLabel,
  sandboxId: run.sandboxId && ids.sandbox.print(run.sandboxId),
  leaseExpiresAt: printTime(run.leaseExpiresAt),
  output: run.output,
  error: run.error,
  costUsd: run.costUsd,
  createdAt: printTime(run.createdAt),
  startedAt: printTime(run.startedAt),
  finishedAt: printTime(run.finishedAt),
  updatedAt: printTime(run.updatedAt),
});

/** A run, as it is answered. */
export class RunView extends Wire('Run', fields(project.ids), completedRun(project.ids)) {
  static from(run: Run): RunView {
    return print(project.ids, run);
  }
}

/** A run with its steps, which lists leave out. */
export class RunWithStepsView extends Wire(
  'RunWithSteps',
  { ...fields(project.ids), steps },
  { ...runningRun(project.ids), steps: shownSteps },
) {
  static from(run: RunWithSteps): RunWithStepsView {
    return { ...RunView.from(run), steps: [...run.steps] };
  }

  static maybe(run: RunWithSteps | null): RunWithStepsView | null {
    return run && RunWithStepsView.from(run);
  }
}

/** A run, as people see it. */
export class ManagedRunView extends Wire('ManagedRun', fields(account.ids), completedRun(account.ids)) {
  static from(run: Run): ManagedRunView {
    return print(account.ids, run);
  }
}

/** The same with its steps, which lists leave out. */
export class ManagedRunWithStepsView extends Wire(
  'ManagedRunWithSteps',
  { ...fields(account.ids), steps },
  { ...runningRun(account.ids), steps: shownSteps },
) {
  static from(run: RunWithSteps): ManagedRunWithStepsView {
    return { ...ManagedRunView.from(run), steps: [...run.steps] };
  }
}
