import { type Uuid } from '@latchkey/common';
import { type WorkflowStep } from '../workflows/workflow.js';

/** What can become of a run: it waits, is worked on, and ends in one of the three last ways. */
export const runStatuses = ['pending', 'running', 'completed', 'failed', 'cancelled'] as const;

/** One of `pending`, `running`, `completed`, `failed`, `cancelled`. */
export type RunStatus = (typeof runStatuses)[number];

/** A run of a workflow. */
export interface Run {
  readonly id: Uuid;
  /** Counts in its project from 1, without gaps. */
  readonly runNumber: number;
  readonly workflowId: Uuid;
  readonly status: RunStatus;
  readonly prompt: string;
  readonly branchName: string | null;
  readonly githubRepoUrl: string | null;
  /** How many runners have begun with it. */
  readonly attempts: number;
  /** In percent. */
  readonly progress: number;
  readonly currentStepLabel: string | null;
  /** The sandbox of the claim that it is under, or ended under. */
  readonly sandboxId: Uuid | null;
  /** Until when the runner has it; null unless it is running. */
  readonly leaseExpiresAt: Date | null;
  readonly output: string | null;
  readonly error: string | null;
  readonly costUsd: number | null;
  readonly createdAt: Date;
  /** When the runner that has it, or had it at the end, began. */
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly updatedAt: Date;
}

/** A run with what is to be done. */
export interface RunWithSteps extends Run {
  /** The steps that the workflow had when the run was started. */
  readonly steps: readonly WorkflowStep[];
}

/** The columns of a {@link Run}. Steps are large and left out where nobody asks for them. */
export const runColumns = `id, run_number, workflow_id, status, prompt, branch_name, github_repo_url, attempts, progress,
  current_step_label, sandbox_id, lease_expires_at, output, error, cost_usd::float8 AS cost_usd, created_at, started_at,
  finished_at, updated_at`;
