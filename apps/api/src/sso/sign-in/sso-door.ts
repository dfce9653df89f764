import { type Client } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Redirection } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SessionCookie } from '../../auth/session-cookie.js';
import { BrowserCookie } from './browser-cookie.js';
import { SsoRefusals } from './sso-refusals.js';
import { type SsoSignedIn, SsoSignInService } from './sso-sign-in.service.js';

/** Who comes, by which browser. */
export interface Visitor {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly client: Client;
}

/** Sends browsers to identity providers and takes them back: whatever happens, they are sent on to a page that tells it. */
@Injectable()
export class SsoDoor {
  constructor(
    private readonly signIns: SsoSignInService,
    private readonly refusals: SsoRefusals,
    private readonly session: SessionCookie,
    private readonly browser: BrowserCookie,
    private readonly config: Config,
  ) {}

  /** Off to the provider. */
  begin(connectionId: Uuid, returnTo: string, { request, reply }: Omit<Visitor, 'client'>): Promise<Redirection> {
    return this.sendOn(request, () => this.signIns.begin(connectionId, returnTo, this.browser.give(request, reply)));
  }

  /** Back from an OpenID provider. */
  fromOidc(visitor: Visitor): Promise<Redirection> {
    const { request, client } = visitor;
    const query = new URL(request.originalUrl, this.config.publicUrl).searchParams;
    return this.letIn(visitor, () => this.signIns.finishOidc(query, this.browser.read(request), client));
  }

  /** Back from a SAML provider, by a form of its site: on to where the browser's cookie is seen. */
  fromSaml(connectionId: Uuid, response: string, relayState = '', request: FastifyRequest): Promise<Redirection> {
    return this.sendOn(request, async () => {
      const ticket = await this.signIns.receiveSaml(connectionId, response, relayState);
      return `${this.config.publicUrl}/api/auth/sso/saml/finish?ticket=${ticket}`;
    });
  }

  /** In, for whom a SAML provider has vouched. */
  finishSaml(ticket: string, visitor: Visitor): Promise<Redirection> {
    const { request, client } = visitor;
    return this.letIn(visitor, () => this.signIns.finishSaml(ticket, this.browser.read(request), client));
  }

  private letIn({ request, reply }: Visitor, finish: () => Promise<SsoSignedIn>): Promise<Redirection> {
    return this.sendOn(request, async () => {
      const { session, returnTo } = await finish();
      this.session.set(reply, session.token);
      return this.config.publicUrl + returnTo;
    });
  }

  /** Programs that look at links ask by HEAD: nothing happens for them. */
  private async sendOn({ method }: FastifyRequest, find: () => Promise<string>): Promise<Redirection> {
    if (method === 'HEAD') return new Redirection(this.config.publicUrl);
    return new Redirection(await find().catch((error: unknown) => this.refusals.pageOf(error)));
  }
}
