import { cursorQuery, idInput, idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';
import { type Sandbox, sandboxStatuses } from '../sandbox.js';

const { run: runSpelling, sandbox: spelling } = project.ids;

/** Which sandboxes to list. */
export class SandboxesQuery extends Wire('SandboxesQuery', {
  ...cursorQuery(),
  runId: idInput(runSpelling, 'Only those of this run.').optional(),
}) {}

/** A sandbox, as it is answered. */
export class SandboxView extends Wire(
  'Sandbox',
  {
    id: idOutput(spelling, 'The sandbox.'),
    runId: idOutput(runSpelling, 'The run that was claimed with it.'),
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
  },
  {
    id: spelling.example,
    runId: runSpelling.example,
    name: 'runner-7',
    labels: { region: 'eu-west-1' },
    status: 'running',
    createdAt: '2026-04-05T10:00:01.000Z',
    startedAt: '2026-04-05T10:00:20.000Z',
    endedAt: null,
    updatedAt: '2026-04-05T10:00:20.000Z',
  },
) {
  static from(sandbox: Sandbox): SandboxView {
    return {
      id: spelling.print(sandbox.id),
      runId: runSpelling.print(sandbox.runId),
      name: sandbox.name,
      labels: sandbox.labels,
      status: sandbox.status,
      createdAt: printTime(sandbox.createdAt),
      startedAt: printTime(sandbox.startedAt),
      endedAt: printTime(sandbox.endedAt),
      updatedAt: printTime(sandbox.updatedAt),
    };
  }
}
