import { ulidSpelling, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type SsoConnection } from './sso-connection.js';

/** Our own addresses, as identity providers are told them. */
@Injectable()
export class ServiceProvider {
  constructor(private readonly config: Config) {}

  /** Where people are sent back to. */
  callbackUrl({ kind, id }: Pick<SsoConnection, 'kind' | 'id'>): string {
    return kind === 'oidc' ? `${this.base}/oidc/callback` : `${this.base}/saml/${ulidSpelling.print(id)}/acs`;
  }

  /** Our entity id towards a SAML provider, one for each connection: what is meant for one is worth nothing at another. */
  entityId(id: Uuid): string {
    return `${this.base}/saml/${ulidSpelling.print(id)}/metadata`;
  }

  /** Where a sign-in by a connection begins. */
  startUrl(id: Uuid): string {
    return `${this.base}/${ulidSpelling.print(id)}/start`;
  }

  private get base(): string {
    return `${this.config.publicUrl}/api/auth/sso`;
  }
}
