import {
  cursorQuery,
  idInput,
  idOutput,
  longText,
  printTime,
  text,
  timeOutput,
  urlField,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';
import { WorkflowStepView } from '../../workflows/dto/workflow-step.dto.js';
import { isBranchName } from '../branch-name.js';
import { type Run, runStatuses, type RunWithSteps } from '../run.js';

const { run: runSpelling, workflow: workflowSpelling, sandbox: sandboxSpelling } = project.ids;
const repository = 'https://github.com/acme/payments';
const branch = 'fix/login-loop';
const prompt = 'Fix the login loop that issue 42 describes.';

/** Text that may be missing, as it is answered. */
const optional = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });
const optionalTime = (description: string) => timeOutput(description).nullable();

/** Which runs to list. */
export class RunsQuery extends Wire('RunsQuery', {
  ...cursorQuery(),
  status: z
    .enum(runStatuses)
    .optional()
    .meta({ description: 'Only those in this state.', examples: ['running'] }),
  workflowId: idInput(workflowSpelling, 'Only those of this workflow.').optional(),
}) {}

/** What a run is started with. */
export class StartRunBody extends Wire('StartRun', {
  workflowId: idInput(workflowSpelling, 'The workflow to run.'),
  prompt: longText(64, 'What is to be done.', prompt),
  branchName: text(255, 'The branch to work on, up to 255 characters.', branch)
    .refine(isBranchName, { error: `must be a name that git takes for a branch, such as ${branch}` })
    .nullable()
    .optional(),
  githubRepoUrl: urlField('Where the code is; left out, where the project says; null: nowhere.', repository)
    .nullable()
    .optional(),
}) {}

const fields = {
  id: idOutput(runSpelling, 'The run.'),
  runNumber: z.int().meta({ description: 'Counts the runs of the project from 1, without gaps.', examples: [42] }),
  workflowId: idOutput(workflowSpelling, 'The workflow that is run.'),
  status: z.enum(runStatuses).meta({ description: 'What has become of it.', examples: ['running'] }),
  prompt: z.string().meta({ description: 'What is to be done.', examples: [prompt] }),
  branchName: optional('The branch to work on.', branch),
  githubRepoUrl: optional('Where the code is.', repository),
  attempts: z.int().meta({ description: 'How many runners have begun with it, 3 at the most.', examples: [1] }),
  progress: z.int().meta({ description: 'How far it is, in percent.', examples: [40] }),
  currentStepLabel: optional('What is being done at the moment.', 'Running the tests'),
  sandboxId: idOutput(sandboxSpelling, 'The sandbox that it runs in, or ran in last.').nullable(),
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
};

/** A run that is worked on: the examples of all fields together would be of one that has ended and goes on. */
const runningRun = {
  id: runSpelling.example,
  runNumber: 42,
  workflowId: workflowSpelling.example,
  status: 'running',
  prompt,
  branchName: branch,
  githubRepoUrl: repository,
  attempts: 1,
  progress: 40,
  currentStepLabel: 'Running the tests',
  sandboxId: sandboxSpelling.example,
  leaseExpiresAt: '2026-04-05T10:02:30.000Z',
  output: null,
  error: null,
  costUsd: null,
  createdAt: '2026-04-05T10:00:00.000Z',
  startedAt: '2026-04-05T10:00:01.000Z',
  finishedAt: null,
  updatedAt: '2026-04-05T10:01:30.000Z',
};
const completedRun = {
  ...runningRun,
  status: 'completed',
  progress: 100,
  leaseExpiresAt: null,
  output: 'Opened pull request 43.',
  costUsd: 0.42,
  finishedAt: '2026-04-05T10:02:00.000Z',
  updatedAt: '2026-04-05T10:02:00.000Z',
};

/** A run, as it is answered. */
export class RunView extends Wire('Run', fields, completedRun) {
  static from(run: Run): RunView {
    return {
      id: runSpelling.print(run.id),
      runNumber: run.runNumber,
      workflowId: workflowSpelling.print(run.workflowId),
      status: run.status,
      prompt: run.prompt,
      branchName: run.branchName,
      githubRepoUrl: run.githubRepoUrl,
      attempts: run.attempts,
      progress: run.progress,
      currentStepLabel: run.currentStepLabel,
      sandboxId: run.sandboxId && sandboxSpelling.print(run.sandboxId),
      leaseExpiresAt: printTime(run.leaseExpiresAt),
      output: run.output,
      error: run.error,
      costUsd: run.costUsd,
      createdAt: printTime(run.createdAt),
      startedAt: printTime(run.startedAt),
      finishedAt: printTime(run.finishedAt),
      updatedAt: printTime(run.updatedAt),
    };
  }
}

/** A run with its steps, which lists leave out. */
export class RunWithStepsView extends Wire(
  'RunWithSteps',
  {
    ...fields,
    steps: z
      .array(WorkflowStepView.schema)
      .meta({ description: 'The steps of the workflow when the run was started.' }),
  },
  {
    ...runningRun,
    steps: [{ name: 'Fix', role: 'engineer', instructions: 'Read the issue, find its cause and fix it.', model: null }],
  },
) {
  static from(run: RunWithSteps): RunWithStepsView {
    return { ...RunView.from(run), steps: [...run.steps] };
  }

  static maybe(run: RunWithSteps | null): RunWithStepsView | null {
    return run && RunWithStepsView.from(run);
  }
}
