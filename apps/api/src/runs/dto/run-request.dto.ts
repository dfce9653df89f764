import { type IdSpelling } from '@latchkey/common';
import { cursorQuery, idInput, longText, text, urlField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { isBranchName } from '../branch-name.js';
import { runStatuses } from '../run.js';
import { runSample } from './run-sample.js';

const which = (workflow: IdSpelling) => ({
  ...cursorQuery(),
  status: z
    .enum(runStatuses)
    .optional()
    .meta({ description: 'Only those in this state.', examples: ['running'] }),
  workflowId: idInput(workflow, 'Only those of this workflow.').optional(),
});

const wanted = (workflow: IdSpelling) => ({
  workflowId: idInput(workflow, 'The workflow to run.'),
  prompt: longText(64, 'What is to be done.', runSample.prompt),
  branchName: text(255, 'The branch to work on, up to 255 characters.', runSample.branchName)
    .refine(isBranchName, { error: `must be a name that git takes for a branch, such as ${runSample.branchName}` })
    .nullable()
    .optional(),
  githubRepoUrl: urlField(
    'Where the code is; left out, where the project says; null: nowhere.',
    runSample.githubRepoUrl,
  )
    .nullable()
    .optional(),
});

/** Which runs to list. */
export class RunsQuery extends Wire('RunsQuery', which(project.ids.workflow)) {}

/** What a run is started with. */
export class StartRunBody extends Wire('StartRun', wanted(project.ids.workflow)) {}

/** Which runs of a project are asked for. */
export class ManagedRunsQuery extends Wire('ManagedRunsQuery', which(account.ids.workflow)) {}

/** What a person starts a run with. */
export class StartManagedRunBody extends Wire('StartManagedRun', wanted(account.ids.workflow)) {}
