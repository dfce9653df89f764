import { type CredentialKind, type Principal } from '@latchkey/access';
import { type KeyEnvironment, type Uuid } from '@latchkey/common';
import { type ObservedAnswer, type SurfaceName } from '@latchkey/surface';

/** How often requests of a credential to a group of operations were answered in an hour, and how. */
export interface CredentialCount {
  readonly credentialId: Uuid;
  readonly credentialKind: CredentialKind;
  /** When the hour began, in epoch milliseconds. */
  readonly hour: number;
  readonly surface: SurfaceName;
  readonly group: string;
  readonly environment: KeyEnvironment;
  /** The organization that the credential belongs or is pinned to, not one that it asked about. */
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  readonly userId: Uuid | null;
  status2xx: number;
  status3xx: number;
  status4xx: number;
  status5xx: number;
  /** Of the 4xx, those with 429. */
  rateLimited: number;
  /** Of the 4xx, those with 403: for want of a scope, for want of a role, for anything else. */
  refusedScope: number;
  refusedRole: number;
  refusedOther: number;
  /** The first and the last of them, in epoch milliseconds. */
  readonly firstAt: number;
  lastAt: number;
}

/** An answer to somebody who is known. */
export type KnownAnswer = ObservedAnswer & { readonly principal: Principal };

const hourMs = 3_600_000;

/** When the hour of an instant began; both in epoch milliseconds. */
export const hourOf = (at: number): number => at - (at % hourMs);

/** Counts answers in memory, a row for each credential, surface, group and hour. */
export class UsageCounts {
  /** By credential. One has few rows at a time: those of the groups that it has called since they were taken last. */
  private readonly rows = new Map<Uuid, CredentialCount[]>();
  private held = 0;
  private dropped = 0;

  /** @param most how many rows it holds; what would need one more is left out, and `takeDropped` tells how much that was */
  constructor(private readonly most: number) {}

  /** @param at epoch milliseconds */
  add(answer: KnownAnswer, at: number): void {
    const hour = hourOf(at);
    const row = this.find(answer, hour) ?? this.begin(answer, hour, at);
    if (row) count(row, answer, at);
    else this.dropped++;
  }

  /** How many rows there are. */
  get size(): number {
    return this.held;
  }

  /** Hands out up to `limit` rows, those of the credential that was counted first before others', and forgets them. */
  take(limit: number): CredentialCount[] {
    const taken: CredentialCount[] = [];
    for (const [credentialId, rows] of this.rows) {
      if (taken.length === limit) break;
      taken.push(...rows.splice(0, limit - taken.length));
      if (rows.length === 0) this.rows.delete(credentialId);
    }
    this.held -= taken.length;
    return taken;
  }

  /** How many answers found no room since it was asked last. */
  takeDropped(): number {
    const { dropped } = this;
    this.dropped = 0;
    return dropped;
  }

  private find({ principal, surface, group }: KnownAnswer, hour: number): CredentialCount | undefined {
    for (const row of this.rows.get(principal.credentialId) ?? []) {
      const same = row.hour === hour && row.surface === surface && row.group === group;
      if (same && row.credentialKind === principal.kind) return row;
    }
    return undefined;
  }

  private begin(answer: KnownAnswer, hour: number, at: number): CredentialCount | undefined {
    if (this.held >= this.most) return undefined;
    const row = emptyRow(answer, hour, at);
    const others = this.rows.get(row.credentialId);
    if (others) others.push(row);
    else this.rows.set(row.credentialId, [row]);
    this.held++;
    return row;
  }
}

const emptyRow = ({ principal, surface, group }: KnownAnswer, hour: number, at: number): CredentialCount => ({
  credentialId: principal.credentialId,
  credentialKind: principal.kind,
  hour,
  surface,
  group,
  environment: principal.environment,
  organizationId: principal.organizationId,
  projectId: principal.projectId,
  userId: principal.userId,
  status2xx: 0,
  status3xx: 0,
  status4xx: 0,
  status5xx: 0,
  rateLimited: 0,
  refusedScope: 0,
  refusedRole: 0,
  refusedOther: 0,
  firstAt: at,
  lastAt: at,
});

function count(row: CredentialCount, { status, failure }: ObservedAnswer, at: number): void {
  row.lastAt = Math.max(row.lastAt, at);
  if (status < 300) row.status2xx++;
  else if (status < 400) row.status3xx++;
  else if (status < 500) row.status4xx++;
  else row.status5xx++;
  if (status === 429) row.rateLimited++;
  if (status !== 403) return;
  if (failure === 'SCOPE_MISSING') row.refusedScope++;
  else if (failure === 'ROLE_TOO_LOW') row.refusedRole++;
  else row.refusedOther++;
}
