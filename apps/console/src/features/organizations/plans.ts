import { queryOptions } from '@tanstack/react-query';
import { api, body, data, type Wire } from '../../api/client.js';
import { count } from '../../ui/chart-series.js';

export type Plan = Wire<'Plan'>['plan'];

const names: Record<Plan, string> = { free: 'Free', pro: 'Pro', enterprise: 'Enterprise' };

/** What a plan is called. */
export const planName = (plan: Plan): string => names[plan];

/** A limit in words: `null` is none. */
export const limitText = (most: number | null): string => (most === null ? 'Unlimited' : count(most));

/** The plan of an organization and what it allows. */
export const subscriptionQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['subscription', organizationId],
    queryFn: () =>
      data(api.GET('/api/user/organizations/{organizationId}/subscription', { params: { path: { organizationId } } })),
  });

/** The plans that there are on this server. */
export const plansQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['plans', organizationId],
    queryFn: async () => {
      const path = { organizationId };
      return (await body(api.GET('/api/user/organizations/{organizationId}/subscription/plans', { params: { path } })))
        .data;
    },
  });
