import type { ManagedRun, ManagedRunWithSteps, StartManagedRun } from '@latchkey/sdk/account';
import type { Command } from '../command.js';
import { inProject, placeOptions } from '../connection/place.js';
import { listed, listOptions, pageSize } from '../terminal/listed.js';
import { type Column, record, table } from '../terminal/table.js';
import { watch } from './watch.js';

const columns: readonly Column<ManagedRun>[] = [
  ['ID', ({ id }) => id],
  ['NUMBER', ({ runNumber }) => runNumber],
  ['STATUS', ({ status }) => status],
  ['PROGRESS', ({ progress }) => `${progress}%`],
  ['PROMPT', ({ prompt }) => (prompt.length > 60 ? `${prompt.slice(0, 59)}…` : prompt)],
  ['CREATED', ({ createdAt }) => createdAt],
];
const details: readonly Column<ManagedRun>[] = [
  ...columns.filter(([title]) => title !== 'PROMPT'),
  ['WORKFLOW', ({ workflowId }) => workflowId],
  ['PROMPT', ({ prompt }) => prompt],
  ['STEP', ({ currentStepLabel }) => currentStepLabel],
  ['BRANCH', ({ branchName }) => branchName],
  ['STARTED', ({ startedAt }) => startedAt],
  ['FINISHED', ({ finishedAt }) => finishedAt],
  ['OUTPUT', ({ output }) => output],
  ['ERROR', ({ error }) => error],
];
const steps: readonly Column<ManagedRunWithSteps['steps'][number]>[] = [
  ['STEP', ({ name }) => name],
  ['AS', ({ role }) => role],
  ['MODEL', ({ model }) => model],
];

const list: Command = {
  name: 'runs list',
  summary: 'lists runs, the newest first',
  options: [
    ['--status <status>', 'only those', ['pending', 'running', 'completed', 'failed', 'cancelled']],
    ['--workflow <id>', 'only those of a workflow'],
    ...placeOptions,
    ...listOptions,
  ],
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    const { status, workflow } = call.options as { status?: ManagedRun['status']; workflow?: string };
    const query = { limit: pageSize, status, workflowId: workflow };
    return listed(call, client.listManagedRuns(organizationId, projectId, query), columns);
  },
};

const start: Command = {
  name: 'runs start',
  summary: 'starts a run of a workflow',
  args: [
    ['<workflow>', 'the id of the workflow'],
    ['<prompt>', 'what is to be done'],
  ],
  options: [['--branch <name>', 'the branch to work on'], ['--repository <url>', 'the repository'], ...placeOptions],
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    const { branch, repository } = call.options as Readonly<Record<string, string | undefined>>;
    const [workflowId = '', prompt = ''] = call.args;
    const wanted: StartManagedRun = { workflowId, prompt, branchName: branch, githubRepoUrl: repository };
    const run = await client.startManagedRun(organizationId, projectId, wanted);
    return { data: run, text: () => record(details, run) };
  },
};

const show: Command = {
  name: 'runs show',
  summary: 'shows a run and its steps',
  args: [['<run>', 'its id']],
  options: placeOptions,
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    const run = await client.getManagedRun(organizationId, projectId, call.args[0] ?? '');
    const text = (width: number) =>
      [record(details, run), ...(run.steps.length > 0 ? ['', table(steps, run.steps, width)] : [])].join('\n');
    return { data: run, text };
  },
};

const cancel: Command = {
  name: 'runs cancel',
  summary: 'cancels a run that is not over',
  args: [['<run>', 'its id']],
  options: [...placeOptions, ['--yes', 'does not ask']],
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    const id = call.args[0] ?? '';
    await call.confirm(`Cancel the run ${id}?`);
    const run = await client.cancelManagedRun(organizationId, projectId, id);
    return { data: run, text: () => record(details, run) };
  },
};

/** `latchkey runs …` */
export const runs: readonly Command[] = [list, start, show, cancel, watch];
