import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ProjectCounters } from '../project-counters.js';

const count = (description: string, example: number) => z.int().meta({ description, examples: [example] });

/** The runs of a project by what has become of them. */
export class RunsByStatusView extends Wire('RunsByStatus', {
  pending: count('Those that wait for a runner.', 2),
  running: count('Those that are worked on.', 1),
  completed: count('Those that are done.', 35),
  failed: count('Those that failed.', 3),
  cancelled: count('Those that were cancelled.', 1),
}) {}

/** What a project has, as it is answered. */
export class ProjectCountersView extends Wire('ProjectCounters', {
  workflows: count('Workflows, without deleted ones.', 4),
  runs: count('Runs, whatever became of them.', 42),
  runsByStatus: RunsByStatusView.schema.meta({ description: 'The same runs by what became of them.' }),
  sandboxes: count('Sandboxes, whatever became of them.', 44),
  members: count('People who may work in it, owners and admins of the organization included.', 5),
  apiKeys: count('Project keys that are neither revoked nor expired.', 3),
  providerKeys: count('Keys of providers that are set.', 2),
}) {
  static from({ runsByStatus, ...counters }: ProjectCounters): ProjectCountersView {
    const runs = Object.values(runsByStatus).reduce((sum, some) => sum + some, 0);
    return { ...counters, runs, runsByStatus: { ...runsByStatus } };
  }
}
