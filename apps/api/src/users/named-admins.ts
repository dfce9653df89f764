import { type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AdminRoll } from './admin-roll.js';

/**
 * Makes admins of those whose addresses the configuration names, once they have proven them: at that moment, or at the start
 * where they had before. Nobody becomes one by an address that is not proven, and nobody stops being one here.
 */
@Injectable()
export class NamedAdmins implements OnApplicationBootstrap {
  private readonly addresses: ReadonlySet<string>;

  constructor(
    { adminEmails }: Config,
    private readonly roll: AdminRoll,
  ) {
    this.addresses = new Set(adminEmails);
  }

  /** One after the other, so that nodes that start at once do not wait for each other in two orders. */
  async onApplicationBootstrap(): Promise<void> {
    for (const email of this.addresses) await this.roll.grant({ email }, { bySystem: true });
  }

  /** Heeds that a user has just proven an address, in the caller's transaction. */
  async proven(id: Uuid, email: string): Promise<void> {
    if (this.addresses.has(email)) await this.roll.grant({ id }, { bySystem: true });
  }
}
