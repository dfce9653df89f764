import { type Eventually } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ForwardedRequest } from './forwarded-request.js';
import { type Requirement, type Verdict } from './verdict.js';
import { Verifier } from './verifier.js';

/** Says whether a request that a proxy holds may pass, and who makes it. It says nothing of whether they meant to make it. */
@Injectable()
export class ProxyAuthorizer {
  constructor(private readonly verifier: Verifier) {}

  /**
   * @param asked what the proxy asks for. Headers only ever ask for more: a proxy that hands on all that its client sends
   * hands on these, too.
   */
  authorize(forwarded: ForwardedRequest, asked: Pick<Requirement, 'scopes' | 'cost'>): Eventually<Verdict> {
    const { shown, unreadable, ip } = forwarded;
    if (!shown) return unreadable ? this.verifier.judge(undefined, { ip }) : this.verifier.refuseNobody(ip);
    const scopes = asked.scopes ? [...asked.scopes, ...forwarded.scopes] : forwarded.scopes;
    const cost = Math.max(asked.cost ?? 1, forwarded.cost);
    const place = shown.place === 'cookie' ? 'cookie' : 'header';
    return this.verifier.verify({ credential: shown.text, place, scopes, cost, ip });
  }
}
