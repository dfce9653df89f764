import { idInput, longText, nameField, text, wholeField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';

const mostLabels = 20;
const nameError = 'must have names of 1 to 64 characters, without NUL or half of a surrogate pair';
const mostCost = 1_000_000;

const labels = z
  .record(text(64, 'The label.', 'region'), text(256, 'What it says.', 'eu-west-1', 0), {
    error: ({ code }) => (code === 'invalid_key' ? nameError : undefined),
  })
  .refine((value) => Object.keys(value).length <= mostLabels, { error: `must have at most ${mostLabels} labels` })
  .default({})
  .meta({
    description: `What the runner wants to be said of it: up to ${mostLabels} labels of 64 characters, each saying up to 256.`,
    examples: [{ region: 'eu-west-1' }],
  });

const sandboxId = idInput(
  project.ids.sandbox,
  'The sandbox that the claim was answered with. Runners that share a key send it: a claim that was lost to another of them is then refused.',
).optional();

/** What a runner asks for a run with. */
export class ClaimRunBody extends Wire('ClaimRun', {
  sandbox: z
    .strictObject({ name: nameField('What the sandbox is called.', 'runner-7'), labels })
    .meta({ description: 'Where the run will be worked on.', examples: [{ name: 'runner-7' }] }),
  leaseSeconds: wholeField(1, 3600, 'For how long the run is the runner’s after each heartbeat.', 60).default(60),
}) {}

/** How far a runner is with its run. A field that is left out stays. */
export class RunHeartbeatBody extends Wire('RunHeartbeat', {
  progress: wholeField(0, 100, 'How far the run is, in percent.', 40).optional(),
  currentStepLabel: text(200, 'What is being done, up to 200 characters.', 'Running the tests').optional(),
  sandboxId,
}) {}

/** How a run ended. */
export class FinishRunBody extends Wire(
  'FinishRun',
  {
    status: z.enum(['completed', 'failed']).meta({ description: 'How it ended.', examples: ['completed'] }),
    output: longText(64, 'What came of it.', 'Opened pull request 43.', 0).nullable().default(null),
    error: longText(8, 'Why it failed.', 'The tests do not pass.', 0).nullable().default(null),
    costUsd: z
      .number()
      .min(0)
      .max(mostCost)
      .refine((value) => Number(value.toFixed(6)) === value, { error: 'must have at most 6 decimals' })
      .nullable()
      .default(null)
      .meta({ description: 'What it cost, in US dollars, with up to 6 decimals.', examples: [0.42] }),
    sandboxId,
  },
  { status: 'completed', output: 'Opened pull request 43.', costUsd: 0.42, sandboxId: project.ids.sandbox.example },
) {}
