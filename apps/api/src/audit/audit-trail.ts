import { type Call, type Calls } from '@latchkey/access';
import { type ErrorCode, type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { type AuditAction, targetTypeOf, targetTypes } from './audit-actions.js';
import { type AuditChains, type Draft } from './audit-chains.js';
import { deploymentChain } from './audit-entry.js';
import { brief, type Difference, factsOf } from './audit-facts.js';

type Content = Draft['content'];

/** On whose ground it happened: in an organization, to a person alone, or to the deployment as a whole. */
export type Ground =
  | { readonly organizationId: Uuid; readonly projectId?: Uuid | null }
  | { readonly personId: Uuid }
  | { readonly deployment: true };

/** What somebody was kept from, as a path names it. */
export interface RefusedTarget {
  readonly kind: string;
  readonly id: Uuid | null;
}

/** What happened, beside who did it. */
export type Happening = Ground & {
  /** The id of what it was done to, or its name where it has none. */
  readonly target: string;
  readonly before?: object;
  readonly after?: object;
  /** Who proved to be somebody by a password or a link, on an operation that takes no credential. */
  readonly provenUserId?: Uuid;
  /** That the server did it by itself, though in the course of a call. */
  readonly bySystem?: true;
};

/**
 * Writes down what changes, in the transaction of the change: it is there if and only if the change is. Who, from where and
 * by which request is never told here, but known from the call.
 */
export class AuditTrail {
  /** @param outsider who acts where no call is being answered */
  constructor(
    private readonly database: Database,
    private readonly chains: AuditChains,
    private readonly calls: Calls,
    private readonly outsider: 'system' | 'operator' = 'system',
  ) {}

  /** Notes a change, to be written just before the open transaction commits. @throws Error where none is open */
  record(action: AuditAction, happening: Happening): void {
    this.database.beforeCommit(this.append, this.draftOf(action, happening));
  }

  /** The same of a thing that may have stayed as it was: then nothing has happened. */
  recordChange(action: AuditAction, happening: Happening, change: Difference | undefined): void {
    if (change) this.record(action, { ...happening, ...change });
  }

  /** Notes that somebody was refused. The call is told, since it may have been refused before it was answered. */
  recordRefusal(call: Call, reason: ErrorCode, refused: Ground & { readonly target: RefusedTarget | null }): void {
    const { kind, ...ground } = groundOf(refused);
    const content = {
      ...ground,
      action: 'access.refused' satisfies AuditAction,
      outcome: 'refused' as const,
      reason,
      target: {
        type: refused.target && (targetTypes[refused.target.kind] ?? refused.target.kind),
        id: refused.target?.id ?? null,
      },
      actor: actorOf(call),
      ...tracesOf(call),
      before: null,
      after: null,
    };
    this.database.beforeCommit(this.append, { kind, content });
  }

  private readonly append = (drafts: Draft[]): Promise<void> => this.chains.append(drafts);

  private draftOf(action: AuditAction, happening: Happening): Draft {
    const { target, before, after, bySystem, provenUserId } = happening;
    const call = this.calls.current;
    const { kind, ...ground } = groundOf(happening);
    const content = {
      ...ground,
      action,
      outcome: 'done' as const,
      reason: null,
      target: { type: targetTypeOf(action), id: target },
      actor: bySystem || !call ? this.outside(bySystem) : actorOf(call, provenUserId),
      ...tracesOf(call),
      before: before ? factsOf(before) : null,
      after: after ? factsOf(after) : null,
    };
    return { kind, content };
  }

  private outside(bySystem?: true): Content['actor'] {
    return { kind: bySystem ? 'system' : this.outsider, userId: null, credentialId: null };
  }
}

/** Whose chain it goes into, and what it is about. */
function groundOf(ground: Ground): Pick<Content, 'chain' | 'organizationId' | 'projectId'> & Pick<Draft, 'kind'> {
  if ('organizationId' in ground) {
    const { organizationId, projectId = null } = ground;
    return { chain: organizationId, kind: 'organization', organizationId, projectId };
  }
  const nowhere = { organizationId: null, projectId: null };
  if ('personId' in ground) return { chain: ground.personId, kind: 'person', ...nowhere };
  return { chain: deploymentChain, kind: 'deployment', ...nowhere };
}

const actorOf = ({ principal }: Call, provenUserId: Uuid | null = null): Content['actor'] =>
  principal
    ? { kind: principal.kind, userId: principal.userId, credentialId: principal.credentialId }
    : { kind: 'anonymous', userId: provenUserId, credentialId: null };

const tracesOf = (call?: Call): Pick<Content, 'operation' | 'ip' | 'userAgent' | 'requestId'> => ({
  operation: call?.operation ?? null,
  ip: call?.ip ?? null,
  userAgent: call?.userAgent ? brief(call.userAgent) : null,
  requestId: call?.requestId ?? null,
});
