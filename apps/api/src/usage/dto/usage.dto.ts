import { type CredentialKind } from '@latchkey/access';
import { type IdSpelling, ulidSpelling, type Uuid } from '@latchkey/common';
import { flagQuery, idInput, idOutput, offsetQuery, printTime, timeOutput, wholeQuery, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { project } from '../../surfaces/project.surface.js';
import { workspace } from '../../surfaces/workspace.surface.js';
import { type CredentialSums, type UsageReport } from '../usage-report.js';
import {
  byStatusField,
  countFields,
  dayOutput,
  environmentQuery,
  hourOutput,
  printByStatus,
  printCounts,
  printRefused,
  rangeQuery,
  refusedField,
  totalOf,
} from './usage-fields.js';

const spellings = [account.ids.key, project.ids.key, workspace.ids.key];

/** The id of a key of any kind that an organization has, each in its own spelling. */
const anyKey: IdSpelling = {
  example: project.ids.key.example,
  pattern: spellings.map(({ pattern }) => pattern).join('|'),
  print: (id) => project.ids.key.print(id),
  parse: (text) => spellings.map((spelling) => spelling.parse(text)).find((id) => id !== undefined),
};

const hours = flagQuery('Whether to answer requests by hour too, as far as hours are kept.');

/** What is asked about the usage of an organization. */
export class OrganizationUsageQuery extends Wire('OrganizationUsageQuery', {
  ...rangeQuery(),
  key: idInput(anyKey, 'Only what this key or token did.').optional(),
  project: idInput(account.ids.project, 'Only what keys of this project did.').optional(),
  surface: z.enum(['account', 'project', 'workspace']).optional().meta({ description: 'Only requests to this API.' }),
  environment: environmentQuery(),
  hours,
  ...offsetQuery(),
}) {}

/** What is asked about the usage of a project. */
export class ProjectUsageQuery extends Wire('ProjectUsageQuery', {
  ...rangeQuery(),
  key: idInput(project.ids.key, 'Only what this key did.').optional(),
  environment: environmentQuery(),
  hours,
  limit: wholeQuery(1, 100, 50, 'How many of the keys to list at the most, 1 to 100.'),
}) {}

const environment = z.enum(['live', 'test']).meta({ description: 'Which world they are of.' });
const group = z.string().meta({ description: 'A group of operations, as in the documents.', examples: ['API keys'] });

const report = {
  from: dayOutput('The first day, in UTC.'),
  to: dayOutput('The last day, in UTC.'),
  totals: z.strictObject(countFields).meta({ description: 'All requests in those days.' }),
  byStatus: byStatusField,
  refused: refusedField,
  byDay: z
    .array(z.strictObject({ day: dayOutput('The day, in UTC.'), ...countFields }))
    .meta({ description: 'The days on which there were requests, oldest first.' }),
  byHour: z
    .array(z.strictObject({ hour: hourOutput, ...countFields }))
    .optional()
    .meta({ description: 'The hours in which there were requests, oldest first; only with `hours=true`.' }),
};

const key = {
  name: z
    .string()
    .nullable()
    .meta({ description: 'What it is called; null once it is gone for good.', examples: ['quickstart'] }),
  prefix: z
    .string()
    .nullable()
    .meta({ description: 'The start of it; null once it is gone for good.', examples: ['cc_live_AbCdEf'] }),
  environment,
  ...countFields,
  byStatus: byStatusField,
  refused: refusedField,
  lastUsedAt: timeOutput('When its last request in those days was answered.'),
};
const keysTotal = z.int().meta({ description: 'How many keys made requests in those days.', examples: [12] });

/** How the credentials of an organization were used. */
export class OrganizationUsageView extends Wire('OrganizationUsage', {
  ...report,
  byGroup: z
    .array(
      z.strictObject({
        surface: z
          .enum(['account', 'project', 'workspace', 'secret-key', 'internal', 'oauth'])
          .meta({ description: 'Which API.' }),
        group,
        environment,
        ...countFields,
      }),
    )
    .meta({ description: 'What the requests were for.' }),
  keys: z
    .array(
      z.strictObject({
        id: idOutput(anyKey, 'The key or token.'),
        kind: z
          .enum(['personal', 'project', 'workspace', 'oauth'])
          .meta({ description: 'What it is: a key of the organization, or a token that is pinned to it.' }),
        projectId: idOutput(account.ids.project, 'The project of a project key.').nullable(),
        userId: idOutput(ulidSpelling, 'The person whose token it is; null for keys.').nullable(),
        ...key,
      }),
    )
    .meta({ description: 'Those that made requests, the busiest first: a page of them.' }),
  keysTotal,
}) {
  static from(usage: UsageReport): OrganizationUsageView {
    return {
      ...printReport(usage),
      byGroup: usage.groups.map((sums) => ({
        surface: sums.surface,
        group: sums.group,
        environment: sums.environment,
        ...printCounts(sums),
      })),
      keys: usage.credentials.map((used) => ({
        id: spellingOf(used.kind).print(used.id),
        kind: used.kind as 'personal' | 'project' | 'workspace' | 'oauth',
        projectId: printId(account.ids.project, used.projectId),
        userId: printId(ulidSpelling, used.userId),
        ...printKey(used),
      })),
      keysTotal: usage.credentialsTotal,
    };
  }
}

/** How the keys of a project were used. */
export class ProjectUsageView extends Wire('ProjectUsage', {
  ...report,
  byGroup: z
    .array(z.strictObject({ group, environment, ...countFields }))
    .meta({ description: 'What the requests were for.' }),
  keys: z
    .array(z.strictObject({ id: idOutput(project.ids.key, 'The key.'), ...key }))
    .meta({ description: 'Those that made requests, the busiest first, `limit` of them at the most.' }),
  keysTotal,
}) {
  static from(usage: UsageReport): ProjectUsageView {
    return {
      ...printReport(usage),
      byGroup: usage.groups.map((sums) => ({
        group: sums.group,
        environment: sums.environment,
        ...printCounts(sums),
      })),
      keys: usage.credentials.map((used) => ({ id: project.ids.key.print(used.id), ...printKey(used) })),
      keysTotal: usage.credentialsTotal,
    };
  }
}

function printReport({ range, days, hours }: UsageReport) {
  const total = totalOf(days);
  return {
    from: range.from,
    to: range.to,
    totals: printCounts(total),
    byStatus: printByStatus(total),
    refused: printRefused(total),
    byDay: days.map((sums) => ({ day: sums.day, ...printCounts(sums) })),
    ...(hours && { byHour: hours.map((sums) => ({ hour: printTime(sums.hour), ...printCounts(sums) })) }),
  };
}

const printKey = (used: CredentialSums) => ({
  name: used.name,
  prefix: used.prefix,
  environment: used.environment,
  ...printCounts(used),
  byStatus: printByStatus(used),
  refused: printRefused(used),
  lastUsedAt: printTime(used.lastAt),
});

const printId = (spelling: IdSpelling, id: Uuid | null): string | null => id && spelling.print(id);

const spellingOf = (kind: CredentialKind): IdSpelling =>
  kind === 'project' ? project.ids.key : kind === 'workspace' ? workspace.ids.key : account.ids.key;
