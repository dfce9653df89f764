import { Config } from '@latchkey/config';
import { Database } from '@latchkey/database';
import { Calls } from '@latchkey/access';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { RuntimeLogger } from '../../core/runtime-logger.js';
import { SsoRefusal } from '../sso-refusal.js';

/** What becomes of a sign-in that ends in nothing: the administrators hear why, and the person where to go on. */
@Injectable()
export class SsoRefusals {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly calls: Calls,
    private readonly config: Config,
    private readonly logger: RuntimeLogger,
  ) {}

  /** The page that tells it. @throws whatever is no refusal */
  async pageOf(error: unknown): Promise<string> {
    if (!(error instanceof SsoRefusal)) throw error;
    const { reason, detail, ground } = error;
    this.logger.info({ reason, detail }, 'a single sign-on ended in nothing');
    if (ground) await this.record(error, ground);
    const request = this.calls.current?.requestId ?? '';
    return `${this.config.publicUrl}/sign-in/failed?${new URLSearchParams({ reason, request }).toString()}`;
  }

  private record({ reason, detail }: SsoRefusal, ground: NonNullable<SsoRefusal['ground']>): Promise<void> {
    const { organizationId, connectionId: target } = ground;
    return this.database.asTenant(organizationId, () =>
      this.database.transaction(() => {
        this.trail.record('sso.refused', { target, organizationId, after: { reason, detail } });
        return Promise.resolve();
      }),
    );
  }
}
