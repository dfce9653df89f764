import { Clock, Keyring, randomToken } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../mail/outbox.service.js';
import { type Invite } from './invite.repository.js';

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
    private readonly outbox: Outbox,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** A new link, good for seven days. */
  link(): InviteLink {
    const token = randomToken();
    return { token, tokenHash: this.keyring.hash('link-token', token), expiresAt: this.clock.after(lifetimeSeconds) };
  }

  /** Mails an invite in the name of who sent it. Runs inside the transaction that makes or renews it. */
  async send({ email, role, inviter, organizationName, projectName }: Invite, token: string): Promise<void> {
    await this.outbox.add({
      template: 'invite',
      to: email,
      organization: organizationName,
      ...(projectName !== null && { project: projectName }),
      inviter,
      role,
      token,
    });
  }
}
