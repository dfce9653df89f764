import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, mapPage, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { KeyAnalysisRepository, type UsedKey } from './key-analysis.repository.js';
import { dayRange, type RangeRequest } from './usage-range.js';
import { type DaySums } from './usage-report.js';

/** A secret key, and what it did in a range of days. */
export interface KeyAnalysis extends UsedKey {
  /** Only the days on which it did something, oldest first. */
  readonly days: readonly DaySums[];
}

/** Tells people how their secret keys were used. */
@Injectable()
export class KeyAnalysisService {
  constructor(
    private readonly analyses: KeyAnalysisRepository,
    private readonly clock: Clock,
  ) {}

  /** All of the caller's keys, newest first. @throws AppError `VALIDATION` on `from` */
  list(caller: UserPrincipal, request: RangeRequest & OffsetRequest): Promise<OffsetPage<KeyAnalysis>> {
    return this.analyse(caller, null, request);
  }

  /** One of them, as a list of one. @throws AppError `NOT_FOUND`, `VALIDATION` on `from` */
  async one(caller: UserPrincipal, keyId: Uuid, range: RangeRequest): Promise<OffsetPage<KeyAnalysis>> {
    const found = await this.analyse(caller, keyId, { ...range, limit: 1, offset: 0 });
    if (found.total === 0) throw new AppError('NOT_FOUND');
    return found;
  }

  private async analyse(
    { userId }: UserPrincipal,
    keyId: Uuid | null,
    request: RangeRequest & OffsetRequest,
  ): Promise<OffsetPage<KeyAnalysis>> {
    const range = dayRange(request, this.clock.now());
    const { limit, offset } = request;
    const keys = await this.analyses.keys(userId, keyId, { limit, offset });
    const ids = keys.items.map(({ id }) => id);
    const days = new Map<Uuid, DaySums[]>(ids.map((id) => [id, []]));
    for (const row of await this.analyses.days(userId, ids, range)) days.get(row.keyId)?.push(row);
    return mapPage(keys, (key) => ({ ...key, days: days.get(key.id) ?? [] }));
  }
}
