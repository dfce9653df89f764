import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { buttonClass } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { RequestsByDay } from '../usage/requests-by-day.js';
import { LimitsToday } from './limits-today.js';
import { NotForMembers } from './not-for-members.js';
import { mayManage, useOrganization } from './organizations.js';
import { keysAPage, periods, usageQuery } from './usage.js';
import { Outcomes, Totals, UsedKeys } from './usage-tables.js';

export function UsagePage() {
  const { id, role } = useOrganization();
  if (!mayManage(role)) {
    return (
      <Page title="Usage">
        <NotForMembers what="The numbers" />
      </Page>
    );
  }
  return (
    <Page
      title="Usage"
      lead="What the keys of this organization did, and the tokens that are pinned to it."
      actions={<Periods organizationId={id} />}
    >
      <Usage organizationId={id} />
      <LimitsToday organizationId={id} />
    </Page>
  );
}

/** Which days are meant: in the address, so that a link shows the same. */
function Periods({ organizationId }: { readonly organizationId: string }) {
  const { days: chosen = 30 } = useSearch({ from: '/console/orgs/$orgId/usage' });
  return (
    <nav aria-label="Period" className="flex gap-1">
      {periods.map((days) => (
        <Link
          key={days}
          to="/orgs/$orgId/usage"
          params={{ orgId: organizationId }}
          search={{ days }}
          className={buttonClass(days === chosen ? 'primary' : 'secondary', true)}
          aria-current={days === chosen ? 'true' : undefined}
        >
          {days} days
        </Link>
      ))}
    </nav>
  );
}

function Usage({ organizationId }: { readonly organizationId: string }) {
  const { days = 30, offset = 0 } = useSearch({ from: '/console/orgs/$orgId/usage' });
  const navigate = useNavigate({ from: '/orgs/$orgId/usage' });
  const query = useQuery(usageQuery(organizationId, days, offset));
  return (
    <Loaded query={query}>
      {(usage) => (
        <>
          <Section title="Requests by day" lead={`The last ${days} days, in UTC.`}>
            <Totals of={usage.totals} />
            <RequestsByDay of={usage} />
          </Section>
          <Section title="By outcome" lead="How the requests were answered.">
            <Outcomes of={usage} />
          </Section>
          <Section title="By key" lead="The busiest first.">
            {usage.keysTotal === 0 ? (
              <Empty title="No request in these days">Generate a key in the settings, and make the first one.</Empty>
            ) : (
              <div>
                <UsedKeys of={usage.keys} organizationId={organizationId} />
                <Pager
                  {...{ offset, limit: keysAPage, total: usage.keysTotal }}
                  onMove={(to) => void navigate({ search: { days, offset: to || undefined } })}
                />
              </div>
            )}
          </Section>
        </>
      )}
    </Loaded>
  );
}
