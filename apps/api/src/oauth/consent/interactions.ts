import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type InteractionResults } from 'oidc-provider';
import { ArtifactStore } from '../server/artifact-store.js';
import { ClientStore } from '../server/client-store.js';
import { errors } from '../server/library/index.js';
import { OAuthProviders } from '../server/oauth-providers.js';
import { OAuthResources } from '../server/resources.js';
import { type AuthorizationRequest, readRequest } from './authorization-request.js';
import { type Consent, ConsentService } from './consent.service.js';

/** The browser that is asked, by the cookie that it was given when the client sent it here. */
export interface AskedBrowser {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** What the page is about. */
  readonly uid: string;
}

/** A request of a client that waits for a person, and what they have to know of it. */
export interface PendingAuthorization extends AuthorizationRequest {
  /** Where they are sent back to. */
  readonly redirectUri: string;
  /** Whose address the client believes to be theirs. */
  readonly loginHint: string | null;
  /** Whether the client wants them to prove again who they are. */
  readonly signInAgain: boolean;
}

/** Clients that have sent a person here, and wait for what they say. */
@Injectable()
export class Interactions {
  constructor(
    private readonly providers: OAuthProviders,
    private readonly clients: ClientStore,
    private readonly artifacts: ArtifactStore,
    private readonly resources: OAuthResources,
    private readonly consent: ConsentService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `NOT_FOUND` where nobody waits, or it was another browser that was sent here */
  async get(caller: UserPrincipal, browser: AskedBrowser): Promise<PendingAuthorization> {
    const { params, iat } = await this.find(browser);
    const { client_id: clientId, redirect_uri: redirectUri, login_hint: loginHint } = params;
    const client = await this.clients.known(clientId ?? '');
    if (!client || redirectUri === undefined) throw new AppError('NOT_FOUND');
    const signInAgain = this.isTooLongAgo(params, await this.consent.authTimeOf(caller), iat);
    const asked = readRequest(client, params, this.resources);
    return { ...asked, redirectUri, loginHint: loginHint ?? null, signInAgain };
  }

  /**
   * The caller agrees. Answers where to go on.
   * @throws AppError as `get` and {@link ConsentService.give}; `FORBIDDEN` where they have to sign in again first; `CONFLICT`
   *   where it was decided already
   */
  async approve(caller: UserPrincipal, browser: AskedBrowser, consent: Consent): Promise<string> {
    const asked = await this.get(caller, browser);
    if (asked.signInAgain) {
      throw new AppError('FORBIDDEN', { message: 'The client wants you to sign in again first.' });
    }
    const result = await this.database.transaction(async () => {
      await this.decide(browser.uid);
      const { grantId, accountId, authTime } = await this.consent.give(caller, asked, consent);
      return { login: { accountId, remember: false, ts: authTime }, consent: { grantId } };
    });
    return this.finish(browser, result);
  }

  /** The caller does not agree. Answers where to go on. @throws AppError as `get`, or `CONFLICT` where it was decided already */
  async deny(browser: AskedBrowser): Promise<string> {
    await this.find(browser);
    await this.decide(browser.uid);
    return this.finish(browser, { error: 'access_denied', error_description: 'The person does not agree.' });
  }

  /** Whatever is decided is decided once. */
  private async decide(uid: string): Promise<void> {
    if (await this.artifacts.useUp('Interaction', uid)) return;
    throw new AppError('CONFLICT', { message: 'This was decided already.' });
  }

  private async finish({ request, reply }: AskedBrowser, result: InteractionResults): Promise<string> {
    const provider = await this.providers.current();
    return provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
  }

  private async find({ request, reply, uid }: AskedBrowser) {
    const provider = await this.providers.current();
    try {
      const { uid: found, params, iat } = await provider.interactionDetails(request.raw, reply.raw);
      if (found === uid) return { params: params as Params, iat };
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
    }
    throw new AppError('NOT_FOUND', {
      message: 'There is nothing to agree to: it is over, or came to another browser.',
    });
  }

  /** @param askedAt when the client sent the person here, in seconds since 1970 */
  private isTooLongAgo({ prompt = '', max_age: maxAge }: Params, authTime: number, askedAt: number): boolean {
    if (prompt.split(' ').includes('login')) return authTime < askedAt;
    return maxAge !== undefined && this.clock.now().getTime() / 1000 - authTime > Number(maxAge);
  }
}

interface Params {
  readonly client_id?: string;
  readonly redirect_uri?: string;
  readonly scope?: string;
  readonly resource?: string;
  readonly prompt?: string;
  readonly max_age?: string | number;
  readonly login_hint?: string;
}
