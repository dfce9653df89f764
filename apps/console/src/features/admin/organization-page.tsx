import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { limitText, planName } from '../organizations/plans.js';
import { Facts } from './facts.js';
import { LimitsDialog, PlanDialog } from './organization-dialogs.js';

type Organization = Wire<'AdminOrganizationDetail'>;

/** One tenant, its plan and its limits. */
export function AdminOrganizationPage() {
  const { organizationId } = useParams({ from: '/console/admin/organizations/$organizationId' });
  const query = useQuery({
    queryKey: ['admin', 'organizations', organizationId],
    queryFn: () => data(api.GET('/api/admin/organizations/{organizationId}', { params: { path: { organizationId } } })),
  });
  return <Loaded query={query}>{(organization) => <Tenant organization={organization} />}</Loaded>;
}

function Tenant({ organization }: { readonly organization: Organization }) {
  const { id, name, slug, plan, members, projects, createdAt, limits, ownLimits, usage } = organization;
  const queries = useQueryClient();
  const [open, setOpen] = useState<'plan' | 'limits' | 'lift'>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['admin', 'organizations'] });
  const close = (): void => setOpen(undefined);
  const lift = async (): Promise<void> => {
    const path = { organizationId: id };
    await data(api.DELETE('/api/admin/organizations/{organizationId}/limits', { params: { path } }));
    await refresh();
    toast('The limits of the plan hold again.');
  };
  return (
    <>
      <Section
        title={name}
        lead={slug}
        actions={
          <Link to="/admin/organizations" className="underline">
            All organizations
          </Link>
        }
      >
        <Facts
          of={[
            ['Id', <code key="id">{id}</code>],
            ['Since', <Time key="since" at={createdAt} exact />],
            ['Members', members],
            ['Projects', projects],
            ['Plan', planName(plan)],
          ]}
        />
        <div>
          <Button onClick={() => setOpen('plan')}>Change the plan</Button>
        </div>
      </Section>
      <Section title="Limits" lead={ownLimits ? 'It has limits of its own.' : 'Those of its plan.'}>
        <Facts
          of={[
            ['Requests a minute', `${limitText(limits.perMinute)}${used(usage.thisMinute)}`],
            ['Requests a day', `${limitText(limits.perDay)}${used(usage.today)}`],
            ...(ownLimits
              ? ([['Its own limits end', <Time key="end" at={ownLimits.expiresAt} exact />]] as const)
              : []),
          ]}
        />
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setOpen('limits')}>
            {ownLimits ? 'Change its limits' : 'Give it limits of its own'}
          </Button>
          {ownLimits && <Button onClick={() => setOpen('lift')}>Back to those of the plan</Button>}
        </div>
      </Section>
      {open === 'plan' && <PlanDialog organization={organization} onDone={refresh} onClose={close} />}
      {open === 'limits' && <LimitsDialog organization={organization} onDone={refresh} onClose={close} />}
      {open === 'lift' && (
        <Confirm title="Back to the limits of the plan" action="Take its limits away" onConfirm={lift} onClose={close}>
          From the next request on the plan alone decides.
        </Confirm>
      )}
    </>
  );
}

const used = (count: number | null): string => (count === null ? '' : `, ${count} used`);
