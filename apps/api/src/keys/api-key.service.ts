import { covers, type Principal, type Role } from '@latchkey/access';
import {
  AppError,
  Clock,
  displayPrefix,
  generateKey,
  type KeyEnvironment,
  newId,
  type OffsetPage,
  type Uuid,
} from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyRepository, type KeyFilter } from './api-key.repository.js';
import { ApiKeySecretRepository } from './api-key-secret.repository.js';
import { assertHolds, assertOutlives, environmentWithin, expiryWithin } from './key-authority.js';
import { endFacts, keyDifference, keyGround, newKeyFacts } from './key-ground.js';
import { keyLimits, type KeyOwner, ownerColumns } from './key-owner.js';
import { KeyPeppers } from './key-peppers.js';

/** What a new key starts with. */
export interface KeyDraft {
  readonly name: string;
  readonly description?: string | null;
  readonly scopes: readonly string[];
  readonly environment?: KeyEnvironment;
  /** In how many seconds it ends; left out, it ends with the key that creates it, or never. */
  readonly expiresIn?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The organization that a personal token is pinned to. */
  readonly pin?: Uuid | null;
  /** The role that a project or workspace key never acts above, where a person creates it. */
  readonly ceiling?: Role;
}

/** The same once it is known in which world the key will act. */
type DecidedDraft = KeyDraft & { readonly environment: KeyEnvironment };

/** What may change of a key. A field that is left out stays. Scopes can only become fewer. */
export interface KeyChange {
  readonly name?: string;
  readonly description?: string | null;
  readonly enabled?: boolean;
  readonly scopes?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A key and its secret: the only moment at which that is known. */
export interface IssuedKey {
  readonly key: ApiKey;
  readonly text: string;
}

/** A rotated key, and when its former secret stops working. */
export interface RotatedKey extends IssuedKey {
  readonly graceUntil: Date;
}

/** The one life of every kind of key: made, narrowed, rotated, revoked. Whoever calls never hands on more than they hold. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeyRepository,
    private readonly secrets: ApiKeySecretRepository,
    private readonly trail: AuditTrail,
    private readonly peppers: KeyPeppers,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError `SCOPE_MISSING`, `FORBIDDEN` (outlives the caller, or acts in a world that is closed to it), `KEY_LIMIT_REACHED`, `NOT_FOUND` (the owner);
   * `TOKEN_INVALID`, `API_KEY_INVALID` where the caller's own credential has ended meanwhile
   */
  async create(caller: Principal, owner: KeyOwner, draft: KeyDraft): Promise<IssuedKey> {
    assertHolds(caller, draft.scopes);
    const environment = environmentWithin(caller, draft.environment);
    const text = generateKey(owner.kind, environment);
    const key = this.drawUp(caller, owner, { ...draft, environment }, text);
    await this.database.transaction(async () => {
      await this.assertRoom(owner, key);
      await this.assertStanding(caller);
      await this.keys.insert(key);
      await this.secrets.insert(key.id, await this.peppers.hashNew(text), key.createdAt);
      this.trail.record('api-key.created', { ...keyGround(key), after: pick(key, newKeyFacts) });
    });
    return { key, text };
  }

  list(owner: KeyOwner, filter: KeyFilter): Promise<OffsetPage<ApiKey>> {
    return this.keys.list(owner, filter, this.clock.now());
  }

  /** @throws AppError `NOT_FOUND` */
  async get(owner: KeyOwner, id: Uuid): Promise<ApiKey> {
    return (await this.keys.find(owner, id)) ?? missing();
  }

  /**
   * Changes the given fields. A person who is present grants more scopes to keys of their project or workspace; all other
   * keys, and all other callers, only take some away.
   * @throws AppError `NOT_FOUND`, `KEY_REVOKED`, `SCOPE_MISSING`, or `VALIDATION` for a scope that the key lacks;
   * `TOKEN_INVALID`, `API_KEY_INVALID` where the caller's own credential has ended meanwhile
   */
  update(caller: Principal, owner: KeyOwner, id: Uuid, change: KeyChange): Promise<ApiKey> {
    return this.database.transaction(async () => {
      const key = await this.lockForCaller(caller, owner, id);
      assertHolds(caller, [...key.scopes, ...(change.scopes ?? [])]);
      if (!isGranted(caller, owner)) assertNarrows(key, change);
      const { scopes = key.scopes, metadata = key.metadata, ...rest } = change;
      const changed = { ...key, ...rest, scopes: [...scopes], metadata: { ...metadata }, updatedAt: this.clock.now() };
      await this.keys.save(changed);
      this.trail.recordChange('api-key.changed', keyGround(key), keyDifference(key, changed));
      return changed;
    });
  }

  /**
   * Gives a key a new secret under the same id; the former one works for the grace period.
   * @param graceSeconds 0 ends the former secret at once
   * @throws AppError `NOT_FOUND`, `KEY_REVOKED`, `SCOPE_MISSING`, `FORBIDDEN` as `create`; `TOKEN_INVALID`,
   * `API_KEY_INVALID` where the caller's own credential has ended meanwhile
   */
  rotate(caller: Principal, owner: KeyOwner, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    return this.database.transaction(async () => {
      const key = await this.lockForCaller(caller, owner, id);
      assertHolds(caller, key.scopes);
      assertOutlives(caller, key);
      environmentWithin(caller, key.environment);
      const now = this.clock.now();
      const graceUntil = earlier(this.clock.after(graceSeconds), key.expiresAt);
      const text = generateKey(key.kind, key.environment);
      const rotated = { ...key, prefix: displayPrefix(text, key.kind, key.environment), updatedAt: now };
      await this.secrets.retire(id, now, graceUntil);
      await this.secrets.insert(id, await this.peppers.hashNew(text), now);
      await this.keys.save(rotated);
      const after = { name: key.name, prefix: rotated.prefix, graceUntil };
      this.trail.record('api-key.rotated', { ...keyGround(key), before: pick(key, ['prefix']), after });
      return { key: rotated, text, graceUntil };
    });
  }

  /** Ends a key for good. Revoking a revoked key changes nothing. @throws AppError `NOT_FOUND` */
  revoke(owner: KeyOwner, id: Uuid, reason: string): Promise<ApiKey> {
    return this.database.transaction(async () => {
      const revoked = await this.keys.revoke(owner, id, this.clock.now(), reason);
      const key = await this.get(owner, id);
      if (revoked) this.trail.record('api-key.revoked', { ...keyGround(key), after: pick(key, endFacts) });
      return key;
    });
  }

  private async assertRoom(owner: KeyOwner, { createdBy, createdAt }: ApiKey): Promise<void> {
    const limit = keyLimits[owner.kind];
    const everything = owner.kind === 'personal' ? { ...owner, pin: null } : owner;
    if (!(await this.keys.lockOwner(owner, createdBy))) throw new AppError('NOT_FOUND');
    if ((await this.keys.countActive(everything, createdAt)) >= limit) {
      throw new AppError('KEY_LIMIT_REACHED', { details: { limit } });
    }
  }

  /** Whoever has been let in may have been shut out since: they get nothing that would outlast that. */
  private async assertStanding(caller: Principal): Promise<void> {
    if (await this.keys.holdCredential(caller)) return;
    throw new AppError(caller.scopes === null ? 'TOKEN_INVALID' : 'API_KEY_INVALID');
  }

  /** The caller's session is locked before keys, and of two keys the one with the lower id first, as everywhere. */
  private async lockForCaller(caller: Principal, owner: KeyOwner, id: Uuid): Promise<ApiKey> {
    const keyFirst = caller.scopes !== null && caller.credentialId >= id;
    if (!keyFirst) await this.assertStanding(caller);
    const key = await this.lockLive(owner, id);
    if (keyFirst) await this.assertStanding(caller);
    return key;
  }

  private async lockLive(owner: KeyOwner, id: Uuid): Promise<ApiKey> {
    const key = (await this.keys.lock(owner, id)) ?? missing();
    if (key.revokedAt) throw new AppError('KEY_REVOKED');
    if (key.expiresAt && key.expiresAt <= this.clock.now()) {
      throw new AppError('KEY_REVOKED', { message: 'This key has expired, and expiry is final.' });
    }
    return key;
  }

  private drawUp(caller: Principal, owner: KeyOwner, draft: DecidedDraft, text: string): ApiKey {
    const now = this.clock.now();
    const { environment } = draft;
    const wantedEnd = draft.expiresIn === undefined ? null : this.clock.after(draft.expiresIn);
    return {
      id: newId(),
      kind: owner.kind,
      ...ownerColumns(owner),
      ...(draft.pin && { organizationId: draft.pin }),
      name: draft.name,
      description: draft.description ?? null,
      prefix: displayPrefix(text, owner.kind, environment),
      scopes: [...draft.scopes],
      environment,
      // A key that creates a key hands its own ceiling on.
      ceiling: caller.ceiling ?? draft.ceiling ?? null,
      metadata: { ...draft.metadata },
      enabled: true,
      createdBy: caller.userId,
      lastUsedAt: null,
      expiresAt: expiryWithin(caller, wantedEnd),
      revokedAt: null,
      revokedReason: null,
      createdAt: now,
      updatedAt: now,
    };
  }
}

/** What people see in one place they change there; a token or key could be in anybody's hands. */
const isGranted = (caller: Principal, { kind }: KeyOwner): boolean =>
  caller.scopes === null && (kind === 'project' || kind === 'workspace');

/** Widening a key would turn every copy of its secret into more than it was handed out as. */
function assertNarrows(key: ApiKey, { scopes = [] }: KeyChange): void {
  const held = new Set(key.scopes);
  const index = scopes.findIndex((scope) => !covers(held, scope));
  if (index >= 0) {
    throw AppError.invalid(
      `scopes.${index}`,
      `This key does not have the scope '${scopes[index]}', and scopes can only become fewer: create a new key for it.`,
    );
  }
}

const earlier = (time: Date, end: Date | null): Date => (end && end < time ? end : time);

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
