import { type IdSpelling } from '@latchkey/common';
import { cursorQuery, idInput, idOutput, printTime, type Surface, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { type Sandbox, sandboxStatuses } from '../sandbox.js';

type Ids = Surface['ids'];

const which = (run: IdSpelling) => ({
  ...cursorQuery(),
  runId: idInput(run, 'Only those of this run.').optional(),
});

/** Which sandboxes to list. */
export class SandboxesQuery extends Wire('SandboxesQuery', which(project.ids.run)) {}

/** Which sandboxes of a project are asked for. */
export class ManagedSandboxesQuery extends Wire('ManagedSandboxesQuery', which(account.ids.run)) {}

const fields = (ids: Ids) => ({
  id: idOutput(ids.sandbox, 'The sandbox.'),
  runId: idOutput(ids.run, 'The run that was claimed with it.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['runner-7'] }),
  labels: z
    .record(z.string(), z.string())
    .meta({ description: 'What its runner says of it.', examples: [{ region: 'eu-west-1' }] }),
  status: z.enum(sandboxStatuses).meta({
    description:
      'What has become of it: running from the first heartbeat on; killed with the end of its run; error where the run failed or its runner was not heard of in time.',
    examples: ['running'],
  }),
  createdAt: timeOutput('When the run was claimed with it.'),
  startedAt: timeOutput('When its runner was first heard of.').nullable(),
  endedAt: timeOutput('When it ended.').nullable(),
  updatedAt: timeOutput('When it last changed.'),
});

const runningSandbox = (ids: Ids) => ({
  id: ids.sandbox.example,
  runId: ids.run.example,
  name: 'runner-7',
  labels: { region: 'eu-west-1' },
  status: 'running',
  createdAt: '2026-04-05T10:00:01.000Z',
  startedAt: '2026-04-05T10:00:20.000Z',
  endedAt: null,
  updatedAt: '2026-04-05T10:00:20.000Z',
});

const print = (ids: Ids, sandbox: Sandbox) => ({
  id: ids.sandbox.print(sandbox.id),
  runId: ids.run.print(sandbox.runId),
  name: sandbox.name,
  labels: sandbox.labels,
  status: sandbox.status,
  createdAt: printTime(sandbox.createdAt),
  startedAt: printTime(sandbox.startedAt),
  endedAt: printTime(sandbox.endedAt),
  updatedAt: printTime(sandbox.updatedAt),
});

/** A sandbox, as it is answered. */
export class SandboxView extends Wire('Sandbox', fields(project.ids), runningSandbox(project.ids)) {
  static from(sandbox: Sandbox): SandboxView {
    return print(project.ids, sandbox);
  }
}

/** The same, as people see it. */
export class ManagedSandboxView extends Wire('ManagedSandbox', fields(account.ids), runningSandbox(account.ids)) {
  static from(sandbox: Sandbox): ManagedSandboxView {
    return print(account.ids, sandbox);
  }
}
