import { type UserPrincipal } from '@latchkey/access';
import { AppError, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../members/member.repository.js';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyService, type IssuedKey, type KeyChange, type KeyDraft, type RotatedKey } from './api-key.service.js';
import { KeyGraces, type SeenKey } from './key-graces.js';
import { type KeyOwner } from './key-owner.js';

/** A token's metadata: the organization that it is pinned to, and its user's own facts. */
export interface TokenMetadata {
  readonly pin: Uuid | null;
  readonly own: Readonly<Record<string, unknown>>;
}

/** What a new token starts with. */
export interface TokenDraft extends Pick<KeyDraft, 'name' | 'scopes' | 'expiresIn'> {
  readonly metadata?: TokenMetadata;
}

/** What is to change of a token. */
export interface TokenChange extends Pick<KeyChange, 'name' | 'enabled' | 'scopes'> {
  readonly id: Uuid;
  readonly metadata?: TokenMetadata;
}

/** Which tokens to list. */
export interface TokenFilter extends OffsetRequest {
  readonly q?: string;
  readonly includeRevoked: boolean;
}

const pinField = 'metadata.organizationId';

/** Personal access tokens: a user's own keys, which may be pinned to one of their organizations. */
@Injectable()
export class PersonalTokenService {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly graces: KeyGraces,
    private readonly members: MemberRepository,
    private readonly database: Database,
  ) {}

  /** @throws AppError of `ApiKeyService.create`; `FORBIDDEN` or `VALIDATION` for a pin that the caller may not set */
  async create(caller: UserPrincipal, { metadata, ...draft }: TokenDraft): Promise<IssuedKey> {
    const pin = await this.pinFor(caller, metadata?.pin ?? null);
    return this.keys.create(caller, tokensOf(caller), { ...draft, metadata: metadata?.own, pin });
  }

  /** Expired tokens are listed, so that their user sees why something stopped; revoked ones on request. */
  async list(caller: UserPrincipal, { includeRevoked, ...filter }: TokenFilter): Promise<OffsetPage<SeenKey>> {
    const tokens = await this.keys.list(tokensOf(caller), { ...filter, revoked: includeRevoked, expired: true });
    return this.graces.ofPage(tokens);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(caller: UserPrincipal, id: Uuid): Promise<SeenKey> {
    return this.graces.of(await this.keys.get(tokensOf(caller), id));
  }

  /** @throws AppError of `ApiKeyService.update`; `VALIDATION` when the metadata would change the pin */
  async update(caller: UserPrincipal, { id, metadata, ...change }: TokenChange): Promise<SeenKey> {
    if (metadata) assertSamePin(await this.get(caller, id), metadata);
    const changed = await this.keys.update(caller, tokensOf(caller), id, { ...change, metadata: metadata?.own });
    return this.graces.of(changed);
  }

  /** @throws AppError of `ApiKeyService.rotate` */
  rotate(caller: UserPrincipal, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    return this.keys.rotate(caller, tokensOf(caller), id, graceSeconds);
  }

  /** @throws AppError `NOT_FOUND` */
  async revoke(caller: UserPrincipal, id: Uuid): Promise<void> {
    await this.keys.revoke(tokensOf(caller), id, 'deleted by its user');
  }

  /** A pinned token makes tokens with its own pin alone; anybody pins to the organizations that they are in now. */
  private async pinFor(caller: UserPrincipal, wanted: Uuid | null): Promise<Uuid | null> {
    const pin = wanted ?? caller.organizationId;
    if (pin === null) return null;
    if (caller.organizationId !== null && pin !== caller.organizationId) {
      throw new AppError('FORBIDDEN', { message: 'This token is pinned to another organization.' });
    }
    const role = await this.database.asTenant(pin, () => this.members.role(pin, caller.userId));
    if (role === null) {
      throw AppError.invalid(pinField, 'You are not a member of this organization.');
    }
    return pin;
  }
}

/** A pinned token sees only tokens with its own pin. */
const tokensOf = (caller: UserPrincipal): KeyOwner => ({
  kind: 'personal',
  userId: caller.userId,
  pin: caller.organizationId,
});

/** A pin never changes, so that it can be compared outside of the update's lock. */
function assertSamePin(token: ApiKey, { pin }: TokenMetadata): void {
  if (token.organizationId === pin) return;
  const message = token.organizationId
    ? "The token's pin cannot be changed or taken away: repeat it, or create another token."
    : 'A token cannot be pinned later: create another token.';
  throw AppError.invalid(pinField, message);
}
