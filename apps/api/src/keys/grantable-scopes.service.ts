import { type DescribedScope, describedScopes, type Principal, type ScopedKind } from '@latchkey/access';
import { type OffsetPage, type OffsetRequest } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { grantableScopes } from './key-authority.js';

/** Which scopes there are to choose from when a key is made. */
@Injectable()
export class GrantableScopes {
  /** Those that a caller may hand on to a key of a kind. In which place they may make one is another question. */
  list(caller: Principal, kind: ScopedKind, { limit, offset }: OffsetRequest): OffsetPage<DescribedScope> {
    const grantable = new Set(grantableScopes(caller, kind));
    const scopes = describedScopes(kind).filter(({ scope }) => grantable.has(scope));
    return { items: scopes.slice(offset, offset + limit), total: scopes.length, limit, offset };
  }
}
