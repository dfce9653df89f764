import { Clock, type OffsetPage } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeySecretRepository } from './api-key-secret.repository.js';

/** A key as people see it: with when the last of its former secrets stops working; null where none works any more. */
export interface SeenKey extends ApiKey {
  readonly graceUntil: Date | null;
}

/** Tells until when the former secrets of keys work that were rotated. */
@Injectable()
export class KeyGraces {
  constructor(
    private readonly secrets: ApiKeySecretRepository,
    private readonly clock: Clock,
  ) {}

  async of(key: ApiKey): Promise<SeenKey> {
    const [seen] = await this.ofAll([key]);
    return seen;
  }

  async ofPage({ items, ...page }: OffsetPage<ApiKey>): Promise<OffsetPage<SeenKey>> {
    return { ...page, items: await this.ofAll(items) };
  }

  private async ofAll(keys: readonly ApiKey[]): Promise<SeenKey[]> {
    // What is revoked opens nothing, by whichever secret.
    const living = keys.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
    const ends = await this.secrets.graceEnds(living, this.clock.now());
    return keys.map((key) => ({ ...key, graceUntil: ends.get(key.id) ?? null }));
  }
}
