import { newId, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { LoginEvent } from './login-event.entity.js';

/** The history of attempts to sign in. */
@Injectable()
export class LoginEventRepository {
  constructor(private readonly database: Database) {}

  async insert(event: Omit<LoginEvent, 'id'>): Promise<void> {
    await this.database.repository(LoginEvent).insert({ id: newId(), ...event });
  }

  /** Whether somebody signed in to the account from this network since then. */
  async knowsNetwork(userId: Uuid, network: string, since: Date): Promise<boolean> {
    const found = await this.database.row(
      'SELECT 1 FROM login_events WHERE user_id = $1 AND network = $2 AND succeeded AND created_at > $3 LIMIT 1',
      [userId, network, since],
    );
    return found !== undefined;
  }

  /** A person's attempts, newest first. */
  async list(userId: Uuid, { limit, offset }: OffsetRequest): Promise<OffsetPage<LoginEvent>> {
    const [items, total] = await this.database
      .repository(LoginEvent)
      .findAndCount({ where: { userId }, order: { id: 'DESC' }, take: limit, skip: offset });
    return { items, total, limit, offset };
  }
}
