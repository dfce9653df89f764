import { type Clock } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { sessionIdleDays } from '../auth/session.service.js';
import { hourOf } from '../usage/usage-counts.js';

/** Rows that are of no use any more once they have been kept for long enough. */
export interface ExpiringRows {
  readonly table: string;
  /** The columns that a row is known by. */
  readonly key: string;
  /** What the rows are ordered by, oldest first; there is an index on it. */
  readonly end: string;
  /** Which of the table's rows are meant, where it is not all of them. */
  readonly only?: string;
  /** Rows whose end is this or earlier are removed; undefined: none ever is. */
  readonly until: Date | string | undefined;
}

const daySeconds = 86_400;
/** Far longer than a process that lives could have nothing to write and still something to send again. */
const writerDays = 30;
/** After how many days an app for one-time codes is forgotten that nobody has confirmed. */
const begunDays = 1;

/** All that ends by itself, at this moment: one line a table. What belongs to a project or organization is purged with it. */
export function expiringRows({ retention, usage }: Config, clock: Clock): ExpiringRows[] {
  const now = clock.now();
  const ago = (days: number | undefined) => (days === undefined ? undefined : clock.after(-days * daySeconds));
  const idle = retention.sessionsDays === undefined ? undefined : ago(retention.sessionsDays + sessionIdleDays);
  const hours = justBefore(hourOf(clock.after(-usage.hoursRetentionDays * daySeconds).getTime()));
  const day = clock
    .after(-(usage.daysRetentionDays + 1) * daySeconds)
    .toISOString()
    .slice(0, 'YYYY-MM-DD'.length);
  const counted = 'credential_kind, surface, route_group';
  return [
    { table: 'idempotency_records', key: 'id', end: 'expires_at', until: now },
    { table: 'limit_counters', key: '"window", key', end: 'ends_at', until: now },
    { table: 'link_tokens', key: 'user_id, purpose', end: 'expires_at', until: now },
    { table: 'second_factor_attempts', key: 'token_hash', end: 'expires_at', until: now },
    { table: 'webauthn_challenges', key: 'challenge_hash', end: 'expires_at', until: now },
    { table: 'totp_factors', key: 'user_id', end: 'created_at', only: begun, until: ago(begunDays) },
    { table: 'api_key_secrets', key: 'hash', end: 'expires_at', until: now },
    { table: 'signing_keys', key: 'id', end: 'verifies_until', until: now },
    { table: 'sso_attempts', key: 'id', end: 'expires_at', until: now },
    { table: 'sso_assertions', key: 'connection_id, assertion_hash', end: 'expires_at', until: now },
    // Refresh tokens go with their session. While that lives, one that was used is known for what it is without its row.
    { table: 'sessions', key: 'id', end: 'expires_at', until: ago(retention.sessionsDays) },
    { table: 'sessions', key: 'id', end: 'last_seen_at', until: idle },
    { table: 'api_keys', key: 'id', end: 'least(revoked_at, expires_at)', until: ago(retention.keysDays) },
    { table: 'invitations', key: 'id', end: 'updated_at', only: closed, until: ago(retention.invitesDays) },
    { table: 'invitations', key: 'id', end: 'expires_at', only: open, until: ago(retention.invitesDays) },
    { table: 'login_events', key: 'id', end: 'created_at', until: ago(retention.loginEventsDays) },
    { table: 'mail_outbox', key: 'id', end: 'coalesce(sent_at, failed_at)', until: ago(retention.mailsDays) },
    { table: 'oauth_artifacts', key: 'kind, id_hash', end: 'expires_at', until: now },
    { table: 'oauth_grants', key: 'id', end: 'least(revoked_at, expires_at)', until: ago(grantDays) },
    { table: 'oauth_clients', key: 'id', end: 'used_at', only: registered, until: ago(unusedClientDays) },
    { table: 'usage_hours', key: `credential_id, hour, ${counted}`, end: 'hour', until: hours },
    { table: 'usage_days', key: `credential_id, day, ${counted}`, end: 'day', until: day },
    { table: 'usage_addresses', key: 'hour, address', end: 'hour', until: hours },
    { table: 'usage_writers', key: 'id', end: 'written_at', until: ago(writerDays) },
  ];
}

/** For how long it can be seen that an app was let in. Its tokens are dead from the moment on that the grant ends. */
const grantDays = 30;
/** Clients that made themselves known and have not got tokens since. The last grant that they can have ends before that. */
const unusedClientDays = 100;
const registered = 'organization_id IS NULL';

const begun = 'confirmed_at IS NULL';
const closed = `status <> 'pending'`;
const open = `status = 'pending'`;

const justBefore = (at: number): Date => new Date(at - 1);
