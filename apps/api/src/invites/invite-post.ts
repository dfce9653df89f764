import { type Role, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, Keyring, randomToken, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../mail/outbox.service.js';
import { OrganizationRepository } from '../organizations/organization.repository.js';
import { UserRepository } from '../users/user.repository.js';

const lifetimeSeconds = 7 * 86_400;

/** A fresh link of an invite: the token for the mail, and what is kept of it. */
export interface InviteLink {
  readonly token: string;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

/** Makes the links of invites and mails them. */
@Injectable()
export class InvitePost {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly users: UserRepository,
    private readonly outbox: Outbox,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** A new link, good for seven days. */
  link(): InviteLink {
    const token = randomToken();
    return { token, tokenHash: this.keyring.hash('link-token', token), expiresAt: this.clock.after(lifetimeSeconds) };
  }

  /** Mails an invite in the caller's name. Runs inside the transaction that makes the invite. */
  async send(
    caller: UserPrincipal,
    organizationId: Uuid,
    invite: { readonly email: string; readonly role: Role; readonly token: string },
  ): Promise<void> {
    const organization = await this.organizations.find(organizationId, caller.userId);
    const inviter = await this.users.find(caller.userId);
    if (!organization || !inviter) throw new AppError('FORBIDDEN');
    const { email: to, role, token } = invite;
    await this.outbox.add({
      template: 'invite',
      to,
      organization: organization.name,
      inviter: inviter.name,
      role,
      token,
    });
  }
}
