import { AppError, Clock } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { Redirection } from '@latchkey/surface';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import inject, { type Response } from 'light-my-request';
import { RefreshRaces } from '../../auth/refresh-races.js';
import { type OAuthCall, oauthCalls } from './oauth-call.js';
import { OAuthProviders } from './oauth-providers.js';
import { OAuthRefusal } from './oauth-refusal.js';
import { RefusalPage } from './refusal-page.js';

/** What is asked of the authorization server. */
export interface OAuthQuestion {
  readonly path: string;
  /** What is in the query of a GET. */
  readonly query?: object;
  /** What is in the form of a POST. */
  readonly form?: object;
  /** The same where it is JSON. */
  readonly json?: object;
  /** A token that can be used once, if one is shown: of those that come with it at the same time, one is served. */
  readonly oneTime?: string;
}

/** Those of a client's headers that the authorization server goes by. */
const taken = ['accept', 'authorization', 'cookie', 'origin', 'user-agent'] as const;
/**
 * The authorization server: a certified library that answers requests which we have read, counted and checked as all others,
 * and whose answers go out as all others do.
 */
@Injectable()
export class OAuthServer {
  private readonly host: string;
  private readonly protocol: string;

  constructor(
    private readonly providers: OAuthProviders,
    private readonly races: RefreshRaces,
    private readonly page: RefusalPage,
    private readonly clock: Clock,
    { publicUrl }: Config,
  ) {
    const { host, protocol } = new URL(publicUrl);
    this.host = host;
    this.protocol = protocol.slice(0, -1);
  }

  /** Answers JSON. @throws OAuthRefusal where the library refuses */
  async answer<Body>(request: FastifyRequest, reply: FastifyReply, question: OAuthQuestion): Promise<Body> {
    const response = await this.ask(request, reply, question);
    return (response.body === '' ? {} : response.json()) as Body;
  }

  /** Answers where to go on; browsers, where to read why not. @throws OAuthRefusal where there is no such place */
  async redirect(request: FastifyRequest, reply: FastifyReply, question: OAuthQuestion): Promise<Redirection> {
    try {
      const { headers } = await this.ask(request, reply, question);
      return new Redirection(headers.location as string);
    } catch (refusal) {
      return this.page.sendOn(refusal, request);
    }
  }

  private async ask(request: FastifyRequest, reply: FastifyReply, question: OAuthQuestion): Promise<Response> {
    const { oneTime } = question;
    const arrivedAt = this.clock.now();
    const run = async (raced: boolean) => {
      const call: OAuthCall = { arrivedAt, redeems: oneTime !== undefined, raced };
      return [await oauthCalls.run(call, () => this.inject(request, question)), call] as const;
    };
    const [response, { fault }] = await (oneTime === undefined ? run(false) : this.races.run(oneTime, run));
    if (fault !== undefined) throw faultOf(fault);
    // Told to pages alone: what else asks has no use for it.
    if (request.headers.origin !== undefined) allowOrigin(reply, response);
    if (response.statusCode >= 400) throw refusalOf(response);
    const cookies = [response.headers['set-cookie'] ?? []].flat().filter((cookie) => !ofSession.test(cookie));
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return response;
  }

  private async inject(request: FastifyRequest, { path, query, form, json }: OAuthQuestion): Promise<Response> {
    const provider = await this.providers.current();
    const respond = provider.callback();
    const headers: Record<string, string> = { host: this.host, 'x-forwarded-proto': this.protocol };
    for (const name of taken) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    headers.accept = 'application/json';
    const [payload, type] = form
      ? [searchOf(form), 'application/x-www-form-urlencoded']
      : [json && JSON.stringify(json)];
    if (payload !== undefined) headers['content-type'] = type ?? 'application/json';
    const search = query ? `?${searchOf(query)}` : '';
    return inject((raw, answer) => void respond(raw, answer), {
      method: payload === undefined ? 'GET' : 'POST',
      url: path + search,
      headers,
      payload,
      remoteAddress: request.ip,
    });
  }
}

/** The library has found out whether a page of that origin may read the answer. */
function allowOrigin(reply: FastifyReply, { headers }: Response): void {
  const allowed = headers['access-control-allow-origin'];
  if (allowed !== undefined) void reply.header('access-control-allow-origin', allowed).header('vary', 'Origin');
}

/** The cookie of a session that the library does not have: see `noSessions`. */
const ofSession = /^latchkey_oauth_session(?:\.sig)?=/;

const searchOf = (fields: object): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields as Record<string, string | undefined>)) {
    if (value !== undefined) search.append(name, value);
  }
  return search.toString();
};

const faultOf = (fault: unknown): AppError =>
  fault instanceof AppError ? fault : new AppError('INTERNAL', { cause: fault });

function refusalOf(response: Response): OAuthRefusal {
  const { error, error_description: description } = JSON.parse(response.body) as Record<string, string | undefined>;
  return new OAuthRefusal(response.statusCode, error ?? 'invalid_request', description);
}
