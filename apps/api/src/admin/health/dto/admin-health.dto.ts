import { ulidSpelling } from '@latchkey/common';
import { idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type CheckName } from '../../../health/checkup.js';
import { type Finding } from '../../../health/checks/check.js';
import { type DeploymentHealth } from '../admin-health.service.js';

const check = z.strictObject({
  state: z.enum(['ok', 'degraded', 'failed', 'unknown']).meta({ description: 'How it is.', examples: ['ok'] }),
  reason: z
    .string()
    .nullable()
    .meta({ description: 'Why it is not as it should be; null where it is.', examples: [null] }),
});

/** How the deployment is, as the node sees it that answers: what `/readyz` says, why, and what it stands on. */
export class AdminHealthView extends Wire('AdminHealth', {
  status: z
    .enum(['ok', 'degraded', 'unready', 'stopping'])
    .meta({ description: 'How it is as a whole, as `/readyz` has it.', examples: ['ok'] }),
  checks: z
    .strictObject({ database: check, migrations: check, keys: check, mail: check, limits: check, disk: check })
    .meta({ description: 'Each thing that the node stands on.' }),
  version: z.string().meta({ description: 'The version of the server.', examples: ['0.1.0'] }),
  startedAt: timeOutput('When the process began that answers.'),
  uptimeSeconds: z.int().meta({ description: 'For how many seconds it has run.', examples: [86_400] }),
  workers: z.int().meta({ description: 'How many processes are to serve on a node like this one.', examples: [1] }),
  nodes: z
    .array(
      z.strictObject({
        id: idOutput(ulidSpelling, 'The process, until it ends.'),
        joinedAt: timeOutput('When it began to take part.'),
        isHeard: z.boolean().meta({
          description: 'Whether it counts. Not, where it did not answer lately: it trusts nothing that it remembers.',
          examples: [true],
        }),
        isSelf: z.boolean().meta({ description: 'Whether it is the one that answers.', examples: [true] }),
      }),
    )
    .meta({ description: 'The processes that serve by this database, the newest first.' }),
  database: z
    .strictObject({
      version: z.string().meta({ description: 'The version of PostgreSQL.', examples: ['18.4'] }),
      embedded: z.boolean().meta({ description: 'Whether the server brings it along.', examples: [false] }),
      migration: z
        .string()
        .nullable()
        .meta({ description: 'The newest migration that has run.', examples: ['Accounts1763700000000'] }),
      missing: z.array(z.string()).meta({ description: 'Those that are needed and have not run.', examples: [[]] }),
    })
    .meta({ description: 'The database.' }),
  redis: z
    .enum(['off', 'connected', 'away'])
    .meta({ description: '`off`: none is configured. `away`: it does not answer.', examples: ['off'] }),
  limits: z
    .enum(['redis', 'memory'])
    .meta({ description: 'Where limits are counted: over all nodes, or by each for itself.', examples: ['memory'] }),
  outbox: z
    .strictObject({
      waiting: z.int().meta({ description: 'How many mails wait; no more than 10,000 are counted.', examples: [0] }),
      oldestAt: timeOutput('When the oldest of them was decided on; null where none waits.').nullable(),
      dueAt: timeOutput('When the next one is, or was, due.').nullable(),
      lastError: z
        .string()
        .nullable()
        .meta({ description: 'The last failure among them, in codes.', examples: [null] }),
    })
    .meta({ description: 'The mails that have not left.' }),
}) {
  static from(health: DeploymentHealth): AdminHealthView {
    const { status, findings, version, uptimeSeconds, workers, database, redis, limits, outbox } = health;
    const checks = Object.entries<Finding>(findings).map(([name, { state, reason = null }]) => [
      name,
      { state, reason },
    ]);
    return {
      ...{ status, version, uptimeSeconds, workers, redis, limits },
      checks: Object.fromEntries(checks) as Record<CheckName, { state: Finding['state']; reason: string | null }>,
      startedAt: printTime(health.startedAt),
      nodes: health.nodes.map(({ id, joinedAt, shutOutAt }) => ({
        id: ulidSpelling.print(id),
        joinedAt: printTime(joinedAt),
        isHeard: shutOutAt === null,
        isSelf: id === health.self,
      })),
      database: { ...database, missing: [...database.missing] },
      outbox: {
        waiting: outbox.waiting,
        oldestAt: printTime(outbox.oldestAt),
        dueAt: printTime(outbox.dueAt),
        lastError: outbox.lastError,
      },
    };
  }
}
