import { type UserPrincipal } from '@latchkey/access';
import { Clock, type OffsetPage, type OffsetRequest } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { FactorRepository, type Factors } from '../auth/factors/factor.repository.js';
import { type Passkey, PasskeyRepository } from '../auth/factors/passkey.repository.js';
import { type LoginEvent } from '../auth/login-event.entity.js';
import { LoginEventRepository } from '../auth/login-event.repository.js';
import { type Session } from '../auth/session.entity.js';
import { type ConnectedApp } from '../oauth/grants/oauth-grant.js';
import { OAuthGrantRepository } from '../oauth/grants/oauth-grant.repository.js';
import { type ApiKey } from '../keys/api-key.entity.js';
import {
  type ForeignIdentity,
  type InviteToThem,
  type OpenLink,
  PersonalDataRepository,
  type Place,
} from './personal-data.repository.js';
import { type Profile, ProfileService } from './profile.service.js';

/** Everything that is kept about a person. */
export interface PersonalData {
  readonly exportedAt: Date;
  readonly profile: Profile;
  readonly organizations: readonly Place[];
  readonly projects: readonly (Place & { readonly organizationId: string })[];
  readonly sessions: readonly Session[];
  readonly keys: readonly ApiKey[];
  readonly loginHistory: readonly LoginEvent[];
  readonly identities: readonly ForeignIdentity[];
  readonly invites: readonly InviteToThem[];
  readonly openLinks: readonly OpenLink[];
  readonly factors: Factors;
  readonly passkeys: readonly Passkey[];
  readonly connectedApps: readonly ConnectedApp[];
}

/** Shows people what is kept about them. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: Database,
    private readonly profiles: ProfileService,
    private readonly data: PersonalDataRepository,
    private readonly logins: LoginEventRepository,
    private readonly factors: FactorRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly grants: OAuthGrantRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async export(caller: UserPrincipal): Promise<PersonalData> {
    const { userId } = caller;
    const ground = { target: userId, personId: userId };
    await this.database.transaction(() => Promise.resolve(this.trail.record('user.data-exported', ground)));
    return {
      exportedAt: this.clock.now(),
      profile: await this.profiles.get(caller),
      organizations: await this.data.organizations(userId),
      projects: await this.data.projects(userId),
      sessions: await this.data.sessions(userId),
      keys: await this.data.keys(userId),
      loginHistory: await this.data.loginHistory(userId),
      identities: await this.data.identities(userId),
      invites: await this.data.invites(userId),
      openLinks: await this.data.openLinks(userId),
      factors: await this.factors.of(userId),
      passkeys: await this.passkeys.all(userId),
      connectedApps: await this.grants.allApps(userId, this.clock.now()),
    };
  }

  /** Attempts to sign in to the caller's account, newest first. */
  loginHistory(caller: UserPrincipal, page: OffsetRequest): Promise<OffsetPage<LoginEvent>> {
    return this.logins.list(caller.userId, page);
  }
}
