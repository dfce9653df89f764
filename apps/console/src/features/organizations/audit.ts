import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, body, type Wire } from '../../api/client.js';
import { given, matchOf, oneOf, type RawSearch, textOf } from '../../app/search-params.js';

export type AuditEntry = Wire<'AuditEntry'>;

export const outcomes = ['done', 'refused'] as const;

/** What the audit log is narrowed to; what is left out narrows nothing. */
export interface AuditSearch {
  readonly userId?: string;
  readonly action?: string;
  readonly outcome?: (typeof outcomes)[number];
  readonly targetType?: string;
  readonly targetId?: string;
  readonly projectId?: string;
  /** Moments, ISO 8601 in UTC. */
  readonly from?: string;
  readonly to?: string;
}

const ulid = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const instant = /^2\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** An action, or all on one type of target. */
export const actionShape = /^[a-z]+(-[a-z]+)*\.(\*|[a-z]+(-[a-z]+)*)$/;
/** A type of target. */
export const typeShape = /^[a-z]+(-[a-z]+)*$/;

const instantOf = (value: unknown): string | undefined => {
  const text = matchOf(value, instant);
  return text !== undefined && !Number.isNaN(Date.parse(text)) ? text : undefined;
};

export const auditSearch = (search: RawSearch): AuditSearch =>
  given({
    userId: matchOf(search.userId, ulid),
    action: matchOf(search.action, actionShape),
    outcome: oneOf(search.outcome, outcomes),
    targetType: matchOf(search.targetType, typeShape),
    targetId: textOf(search.targetId)?.slice(0, 64),
    projectId: matchOf(search.projectId, ulid),
    from: instantOf(search.from),
    to: instantOf(search.to),
  });

/** The audit log of an organization, newest first. For its owners and admins. */
export const auditQuery = (organizationId: string, search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', organizationId, search],
    queryFn: ({ pageParam: cursor }: { pageParam: string | undefined }) =>
      body(
        api.GET('/api/user/organizations/{organizationId}/audit-logs', {
          params: { path: { organizationId }, query: { ...search, cursor } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
  });

/** Where the same entries are downloaded. */
export const exportLink = (organizationId: string, search: AuditSearch, format: 'csv' | 'jsonl'): string =>
  `/api/user/organizations/${organizationId}/audit-logs/export?${String(new URLSearchParams({ ...search, format }))}`;
