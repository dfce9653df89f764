import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { More } from '../../ui/pager.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { AuditEntryDialog } from './audit-entry-dialog.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import { type AuditEntry, auditQuery, exportLink } from './audit.js';
import { peopleQuery } from './members.js';
import { NotForMembers } from './not-for-members.js';
import { mayManage, useOrganization } from './organizations.js';

export function AuditPage() {
  const { id, role } = useOrganization();
  if (mayManage(role)) return <AuditLog organizationId={id} />;
  return (
    <Page title="Audit log">
      <NotForMembers what="The entries" />
    </Page>
  );
}

function AuditLog({ organizationId }: { readonly organizationId: string }) {
  const search = useSearch({ from: '/console/orgs/$orgId/audit' });
  const navigate = useNavigate({ from: '/orgs/$orgId/audit' });
  const query = useInfiniteQuery(auditQuery(organizationId, search));
  const { data: people = [] } = useQuery(peopleQuery(organizationId));
  const [shown, setShown] = useState<AuditEntry>();
  const entries = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const names = new Map(people.map(({ userId, fullName, email }) => [userId, fullName || email]));
  const filtered = Object.keys(search).length > 0;
  return (
    <Page
      title="Audit log"
      lead="What was changed in this organization and what was refused, by whom and when. Nobody can change an entry."
      actions={(['csv', 'jsonl'] as const).map((format) => (
        <a
          key={format}
          href={exportLink(organizationId, search, format)}
          download
          className={buttonClass('secondary', true)}
        >
          <Download aria-hidden className="size-4" />
          {format === 'csv' ? 'Export CSV' : 'Export JSON Lines'}
        </a>
      ))}
    >
      <AuditFilters
        // Its fields show what the address says, also when somebody goes back.
        key={JSON.stringify(search)}
        search={search}
        people={people}
        known={entries}
        onApply={(next) => void navigate({ search: next })}
      />
      {query.isPending ? (
        <Skeleton />
      ) : query.isError && entries.length === 0 ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : entries.length === 0 ? (
        <Empty title={filtered ? 'No entry is like that' : 'No entry yet'}>
          {filtered ? 'Take a filter away, or look at another time.' : 'Entries come with the first change.'}
        </Empty>
      ) : (
        <div>
          <AuditTable entries={entries} names={names} onShow={setShown} />
          {query.isFetchNextPageError && <Failure error={query.error} />}
          <More hasMore={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
        </div>
      )}
      {shown && <AuditEntryDialog entry={shown} names={names} onClose={() => setShown(undefined)} />}
    </Page>
  );
}
