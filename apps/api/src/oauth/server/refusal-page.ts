import { Config } from '@latchkey/config';
import { Redirection } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { OAuthRefusal } from './oauth-refusal.js';
import { routes } from './provider-settings.js';

/** Why somebody whom a client has sent here is sent nowhere on. */
type Reason = 'client-unknown' | 'address-unknown' | 'request-over' | 'request-invalid';

/**
 * What people see of a request that nobody else can be told of (RFC 6749 §4.1.2.1): a page of the console that says why. It is
 * given nothing that the request itself said, so that nobody can have it say what they like.
 */
@Injectable()
export class RefusalPage {
  constructor(private readonly config: Config) {}

  /** Sends a browser on to it. @throws the refusal, where it is no person who asked; and whatever else it was */
  sendOn(refusal: unknown, request: FastifyRequest): Redirection {
    if (!(refusal instanceof OAuthRefusal) || !isByBrowser(request)) throw refusal;
    const said = new URLSearchParams({ reason: reasonOf(refusal, request), request: request.id });
    return new Redirection(`${this.config.publicUrl}/connect/failed?${said.toString()}`);
  }
}

/** Browsers say so of addresses that people open; programs ask for JSON, or for nothing in particular. */
const isByBrowser = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true;

function reasonOf({ details: { error } }: OAuthRefusal, { url }: FastifyRequest): Reason {
  if (url.startsWith(`${routes.authorization}/`)) return 'request-over';
  if (error === 'invalid_client') return 'client-unknown';
  return error === 'invalid_redirect_uri' ? 'address-unknown' : 'request-invalid';
}
