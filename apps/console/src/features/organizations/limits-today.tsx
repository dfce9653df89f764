import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { buttonClass } from '../../ui/button.js';
import { count } from '../../ui/chart-series.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { limitText, planName, subscriptionQuery } from './plans.js';
import { countedOf, usageQuery } from './usage.js';

/** What the plan allows, and how much of it is used up today. For owners and admins, who may see usage. */
export function LimitsToday({ organizationId }: { readonly organizationId: string }) {
  const subscription = useQuery(subscriptionQuery(organizationId));
  const today = useQuery(usageQuery(organizationId, 1));
  const plan = (
    <Link to="/orgs/$orgId/settings/plan" params={{ orgId: organizationId }} className={buttonClass('secondary', true)}>
      See the plans
    </Link>
  );
  return (
    <Section
      title="Plan and limits"
      lead="All project and workspace keys share them. A day begins at 00:00 UTC."
      actions={plan}
    >
      <Loaded query={subscription} lines={2}>
        {({ plan, limits }) => (
          <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Fact name="Plan">{planName(plan)}</Fact>
            <Fact name="Requests a minute">{limitText(limits.perMinute)}</Fact>
            <Fact name="Requests a day">{limitText(limits.perDay)}</Fact>
            <Fact name="Used today">
              {today.data ? <Used of={countedOf(today.data)} most={limits.perDay} /> : today.isError ? 'Unknown' : '…'}
            </Fact>
          </dl>
        )}
      </Loaded>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft text-[13px]">{name}</dt>
      <dd className="text-base font-semibold">{children}</dd>
    </div>
  );
}

function Used({ of: used, most }: { readonly of: number; readonly most: number | null }) {
  if (most === null) return count(used);
  return (
    <>
      {count(used)} <span className="text-soft text-sm font-normal">of {count(most)}</span>
      <meter
        aria-label="Used today"
        min={0}
        max={most}
        high={most * 0.9}
        value={Math.min(used, most)}
        className="mt-1 block h-2 w-full"
      />
    </>
  );
}
