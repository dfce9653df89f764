import {
  idOutput,
  momentInput,
  offsetQuery,
  printTime,
  searchQuery,
  timeOutput,
  wholeField,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { plans } from '../../../plans/plan-limits.js';
import { account } from '../../../surfaces/account.surface.js';
import { type ListedOrganization } from '../admin-organization.repository.js';
import { type OrganizationDetail, type WantedLimits } from '../admin-organization.service.js';

const spelling = account.ids.organization;
const most = 999_999_999;

/** Which organizations are asked for. */
export class AdminOrganizationsQuery extends Wire('AdminOrganizationsQuery', {
  ...offsetQuery(),
  q: searchQuery('name or slug'),
  plan: z
    .enum(plans)
    .optional()
    .meta({ description: 'Only those with this plan.', examples: ['pro'] }),
}) {}

/** The plan that an organization gets. */
export class OrganizationPlanBody extends Wire('OrganizationPlan', {
  plan: z.enum(plans).meta({ description: 'The plan from now on.', examples: ['pro'] }),
}) {}

/** Limits that an organization gets instead of its plan's, in the place of any that it had. One of both is needed. */
export class OrganizationLimitsBody extends Wire('OrganizationLimits', {
  perMinute: wholeField(1, most, 'The most requests in a minute; left out, what the plan says.', 600).optional(),
  perDay: wholeField(1, most, 'The most requests in a day; left out, what the plan says.', 100_000).optional(),
  expiresAt: momentInput(
    "When the plan's limits hold again; left out, they do not.",
    '2099-12-31T00:00:00Z',
  ).optional(),
}) {
  static wanted({ expiresAt, ...limits }: OrganizationLimitsBody): WantedLimits {
    return { ...limits, expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt) };
  }
}

const number = (description: string, example: number) =>
  z
    .int()
    .nullable()
    .meta({ description, examples: [example] });

const listed = {
  id: idOutput(spelling, 'The organization.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Acme'] }),
  slug: z.string().meta({ description: 'Its short name.', examples: ['acme'] }),
  plan: z.enum(plans).meta({ description: 'Its plan.', examples: ['pro'] }),
  members: z.int().meta({ description: 'How many people are in it.', examples: [5] }),
  projects: z.int().meta({ description: 'How many projects it has.', examples: [3] }),
  createdAt: timeOutput('When it was founded.'),
};

/** An organization, as admins of the deployment see all of them. */
export class AdminOrganizationView extends Wire('AdminOrganization', listed) {
  static from({ id, name, slug, plan, members, projects, createdAt }: ListedOrganization): AdminOrganizationView {
    return { id: spelling.print(id), name, slug, plan, members, projects, createdAt: printTime(createdAt) };
  }
}

/** An organization with what it may use and does use. */
export class AdminOrganizationDetailView extends Wire('AdminOrganizationDetail', {
  ...listed,
  limits: z
    .strictObject({
      perMinute: number('The most requests in a minute; null sets no limit.', 300),
      perDay: number('The most requests in a day (00:00 to 24:00 UTC); null sets no limit.', 50_000),
    })
    .meta({ description: 'What is in force at this moment.' }),
  ownLimits: z
    .strictObject({
      perMinute: number('Instead of what the plan says; null leaves it to the plan.', 300),
      perDay: number('The same for a day.', 50_000),
      expiresAt: timeOutput("When the plan's limits hold again; null never.").nullable(),
    })
    .nullable()
    .meta({ description: 'What an admin has set instead of the limits of the plan, also once it has ended.' }),
  usage: z
    .strictObject({
      thisMinute: number('Since the minute began; null where no limit counts them.', 12),
      today: number('Since 00:00 UTC; null where no limit counts them.', 1_200),
    })
    .meta({ description: 'How many requests its keys have made.' }),
}) {
  static from(organization: OrganizationDetail): AdminOrganizationDetailView {
    const { limits, usage, override } = organization;
    return {
      ...AdminOrganizationView.from(organization),
      limits: { perMinute: limits.perMinute, perDay: limits.perDay },
      ownLimits: override && { ...override, expiresAt: printTime(override.expiresAt) },
      usage: { thisMinute: usage.thisMinute, today: usage.today },
    };
  }
}
