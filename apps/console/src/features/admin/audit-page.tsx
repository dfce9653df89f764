import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body } from '../../api/client.js';
import { Section } from '../../ui/page.js';
import { More } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { AuditEntryDialog } from '../organizations/audit-entry-dialog.js';
import { AuditTable } from '../organizations/audit-table.js';
import { actionShape, type AuditEntry, outcomes } from '../organizations/audit.js';
import { Choice } from './choice.js';

const nobody: ReadonlyMap<string, string> = new Map();

/** What was done on the whole server, in organizations or outside of them. */
export function AdminAuditPage() {
  const search = useSearch({ from: '/console/admin/audit' });
  const navigate = useNavigate({ from: '/admin/audit' });
  const [shown, setShown] = useState<AuditEntry>();
  const query = useInfiniteQuery({
    queryKey: ['admin', 'audit', search],
    queryFn: ({ pageParam: cursor }: { pageParam: string | undefined }) =>
      body(api.GET('/api/admin/audit-logs', { params: { query: { ...search, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
  });
  const entries = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <Section title="Audit log" lead="What was done on this server. Nobody can change an entry.">
      <div className="flex flex-wrap gap-3">
        <SearchField
          label="Action, such as user.deactivated"
          value={search.action ?? ''}
          onSearch={(text) =>
            void navigate({ search: { ...search, action: actionShape.test(text) ? text : undefined } })
          }
          className="w-full sm:w-80"
        />
        <Choice
          label="Outcome"
          value={search.outcome}
          options={[['', 'Any outcome'], ...outcomes.map((one) => [one, one] as const)]}
          onChoose={(outcome) =>
            void navigate({ search: { ...search, outcome: outcomes.find((one) => one === outcome) } })
          }
        />
      </div>
      {query.isPending ? (
        <Skeleton />
      ) : query.isError && entries.length === 0 ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : entries.length === 0 ? (
        <Empty title="No entry is like that">Take a filter away, or look for another action.</Empty>
      ) : (
        <div>
          <AuditTable entries={entries} names={nobody} onShow={setShown} />
          {query.isFetchNextPageError && <Failure error={query.error} />}
          <More hasMore={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
        </div>
      )}
      {shown && <AuditEntryDialog entry={shown} names={nobody} onClose={() => setShown(undefined)} />}
    </Section>
  );
}
