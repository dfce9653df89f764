import { Clock, Keyring } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type Adapter, type AdapterPayload } from 'oidc-provider';
import { clientIdSpelling } from '../clients/oauth-client.js';
import { OAuthGrants } from '../grants/oauth-grants.js';
import { ArtifactRepository, type FoundArtifact } from './artifact.repository.js';
import { errors } from './library/index.js';
import { oauthCalls } from './oauth-call.js';

/** How often a device may ask whether it was let in (RFC 8628 §3.2). */
export const pollSeconds = 5;

/**
 * Where the library keeps what it hands out. Ids are secrets, since most of them are tokens: they are kept as keyed hashes, and
 * what belongs to them is sealed. Whatever can be used once is used up by one conditional statement.
 */
@Injectable()
export class ArtifactStore {
  constructor(
    private readonly artifacts: ArtifactRepository,
    private readonly grants: OAuthGrants,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** The keeper of one kind of things. */
  of(kind: string): Adapter {
    return {
      upsert: (id, payload, expiresIn) => this.save(kind, id, payload, expiresIn as number),
      find: (id) => this.find(kind, id),
      findByUserCode: (code) => this.findByUserCode(code),
      findByUid: () => Promise.resolve(undefined),
      consume: (id) => this.consume(kind, id),
      destroy: (id) => this.destroy(kind, id),
      revokeByGrantId: (grantId) => this.grants.revoke(grantId),
    };
  }

  /** The keyed hash that a token is known by. */
  hash(kind: string, id: string): Buffer {
    return this.keyring.hash('oauth', `${kind}:${id}`);
  }

  /** Seals what is kept of a thing. Its id is left out: it may be a token. */
  seal(idHash: Buffer, payload: AdapterPayload): Buffer {
    return this.keyring.seal('oauth', JSON.stringify({ ...payload, jti: undefined }), idHash.toString('hex'));
  }

  /** Reverses `seal`. */
  open({ idHash, payload, consumedAt }: FoundArtifact): AdapterPayload {
    const kept = JSON.parse(this.keyring.open('oauth', payload, idHash.toString('hex'))) as AdapterPayload;
    return consumedAt ? { ...kept, consumed: Math.floor(consumedAt.getTime() / 1000) } : kept;
  }

  async save(kind: string, id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const idHash = this.hash(kind, id);
    const { clientId, grantId, userCode } = payload;
    const saved = await this.artifacts.save({
      kind,
      idHash,
      clientId: (clientId && clientIdSpelling.parse(clientId)) ?? null,
      grantId: grantId ?? null,
      payload: this.seal(idHash, payload),
      userCodeHash: userCode ? this.hash('user-code', userCode) : null,
      createdAt: this.clock.now(),
      expiresAt: this.clock.after(expiresIn),
    });
    if (!saved) throw new errors.InvalidGrant('the client, or what it was granted, is gone');
  }

  /** A device code that is waiting, by what its person types. */
  findDevice(userCode: string): Promise<FoundArtifact | undefined> {
    return this.artifacts.findByUserCode(this.hash('user-code', userCode), this.clock.now());
  }

  /** An access token goes on to be known for what it was: what makes it worth nothing is that its grant ends with it. */
  private async destroy(kind: string, id: string): Promise<void> {
    if (kind !== 'AccessToken') await this.artifacts.delete(kind, this.hash(kind, id));
  }

  /** Uses up what can be used once; false where it was before. */
  useUp(kind: string, id: string): Promise<boolean> {
    return this.artifacts.consume(kind, this.hash(kind, id), this.clock.now());
  }

  private async find(kind: string, id: string): Promise<AdapterPayload | undefined> {
    const idHash = this.hash(kind, id);
    const now = this.clock.now();
    if (kind === 'DeviceCode' && (await this.artifacts.pollTooEarly(idHash, now, pollSeconds))) {
      throw new errors.SlowDown('you are asking too often: wait 5 seconds longer between one request and the next');
    }
    const found = await this.artifacts.find(kind, idHash, now);
    if (!found) return undefined;
    if (found.consumedAt && lostRace(found.consumedAt)) throw new errors.InvalidGrant('it was used at the same moment');
    return { ...this.open(found), jti: id };
  }

  private async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    const found = await this.findDevice(code);
    return found && this.open(found);
  }

  private async consume(kind: string, id: string): Promise<void> {
    if (!(await this.useUp(kind, id))) throw new errors.InvalidGrant('it was used at the same moment');
  }
}

/**
 * Whether whoever used up a one-time token did so while this request was under way: then both are of one client that asked
 * twice, and the one that lost is refused and no more. Anybody who comes with it later may be a thief, and ends the grant.
 */
function lostRace(consumedAt: Date): boolean {
  const call = oauthCalls.getStore();
  return call?.redeems === true && (call.raced || consumedAt >= call.arrivedAt);
}
