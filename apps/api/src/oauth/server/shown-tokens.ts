import { Injectable } from '@nestjs/common';
import { AccessTokens } from '../tokens/access-token.service.js';

/** A token that a client asks about, or gives back. */
export interface ShownToken {
  readonly token?: string;
}

/** What no token of ours is. */
const unknown = 'unknown';

/** The library knows the tokens that are JWTs by their own name alone: that is put in their place, if they are really ours. */
@Injectable()
export class ShownTokens {
  constructor(private readonly tokens: AccessTokens) {}

  async plain<Form extends ShownToken>(form: Form): Promise<Form> {
    const { token } = form;
    if (token === undefined || !token.includes('.')) return form;
    return { ...form, token: (await this.tokens.read(token))?.jti ?? unknown };
  }
}
