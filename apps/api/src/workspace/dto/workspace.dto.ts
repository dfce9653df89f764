import { idOutput, printSecond, secondOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { plans } from '../../plans/plan-limits.js';
import { workspace } from '../../surfaces/workspace.surface.js';
import { type Workspace } from '../workspace.service.js';

const count = (description: string, example: number) => z.int().meta({ description, examples: [example] });

/** The workspace that a key belongs to. */
export class WorkspaceView extends Wire('Workspace', {
  id: idOutput(workspace.ids.organization, 'The workspace.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Acme'] }),
  plan: z.enum(plans).meta({ description: 'Its plan.', examples: ['pro'] }),
  limits: z
    .strictObject({
      requests_per_minute: count('The most requests in a minute; null sets no limit.', 300).nullable(),
      requests_per_day: count(
        'The most requests in a day (00:00 to 24:00 UTC); null sets no limit.',
        50_000,
      ).nullable(),
      api_keys: count('The most active keys of the workspace.', 100),
    })
    .meta({ description: 'What it may use. All its workspace and project keys share the limits on requests.' }),
  usage: z
    .strictObject({
      requests_this_minute: count(
        'Requests in this minute, the present one included; null: not counted.',
        5,
      ).nullable(),
      requests_today: count('Requests since 00:00 UTC, the present one included; null: not counted.', 240).nullable(),
      projects: count('How many projects there are.', 3),
      tasks: count('How many tasks there are in them.', 42),
      api_keys: count('How many active keys of the workspace there are.', 2),
    })
    .meta({ description: 'What it uses now.' }),
  created_at: secondOutput('When it was created.'),
}) {
  static from({ limits, requests, ...found }: Workspace): WorkspaceView {
    return {
      id: workspace.ids.organization.print(found.id),
      name: found.name,
      plan: found.plan,
      limits: {
        requests_per_minute: limits.perMinute,
        requests_per_day: limits.perDay,
        api_keys: limits.keys,
      },
      usage: {
        requests_this_minute: requests.thisMinute,
        requests_today: requests.today,
        projects: found.projects,
        tasks: found.tasks,
        api_keys: found.keys,
      },
      created_at: printSecond(found.createdAt),
    };
  }
}
