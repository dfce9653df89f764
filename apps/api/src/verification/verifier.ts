import { covers } from '@latchkey/access';
import { afterwards, type Eventually, withAll } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { CallerLimits } from './caller-limits.js';
import { CredentialFinder } from './credential-finder.js';
import { type FoundCredential } from './found-credential.js';
import { heldScopes, type Question, type Requirement, type Verdict } from './verdict.js';
import { VerifiedUsage } from './verified-usage.js';

/**
 * Says whether a credential is good for something that is done elsewhere, in the order in which our own surfaces look:
 * credential, limits, scopes. What is refused uses up nothing.
 */
@Injectable()
export class Verifier {
  constructor(
    private readonly finder: CredentialFinder,
    private readonly limits: CallerLimits,
    private readonly usage: VerifiedUsage,
  ) {}

  /** Judges a credential by its text. */
  verify(question: Question): Eventually<Verdict> {
    return afterwards(this.find(question), (found) => this.judge(found, question));
  }

  /** Judges several, in their order: where there is room for some of them alone, it is for the first. */
  verifyAll(questions: readonly Question[]): Eventually<readonly Verdict[]> {
    const found = withAll(questions, (question) => this.find(question));
    return afterwards(found, (all) => withAll(questions, (question, index) => this.judge(all[index], question)));
  }

  /** Judges what was found, or that nothing was. */
  judge(found: FoundCredential | undefined, requirement: Requirement): Eventually<Verdict> {
    const judged = found?.state === 'VALID' ? this.admit(found, requirement) : this.refuse(found, requirement);
    return afterwards(judged, (verdict) => {
      this.usage.count(verdict, requirement.ip);
      return verdict;
    });
  }

  /** That somebody has shown no credential at all is no wrong one; but who has tried too many is told to wait. */
  async refuseNobody(ip: string | undefined): Promise<Verdict> {
    const decision = await this.limits.countWrong(ip, 0);
    return { code: decision?.allowed === false ? 'RATE_LIMITED' : 'NOT_FOUND', decision };
  }

  private find({ credential, place }: Question): Eventually<FoundCredential | undefined> {
    return place === 'cookie' ? this.finder.findSession(credential) : this.finder.find(credential);
  }

  private admit({ principal }: FoundCredential, { scopes, cost = 1, ip }: Requirement): Eventually<Verdict> {
    const held = heldScopes(principal);
    const suffices = scopes === undefined || scopes.every((scope) => covers(held, scope));
    return afterwards(this.limits.take(principal, suffices ? cost : 0, ip), (decision) => {
      if (decision?.allowed === false) return { code: 'RATE_LIMITED', principal, decision };
      return { code: suffices ? 'VALID' : 'INSUFFICIENT_SCOPE', principal, decision };
    });
  }

  private refuse(found: FoundCredential | undefined, { ip }: Requirement): Eventually<Verdict> {
    return afterwards(this.limits.countWrong(ip, 1), (decision) => {
      if (decision?.allowed === false) return { code: 'RATE_LIMITED', decision };
      return { code: found?.state ?? 'NOT_FOUND', principal: found?.principal, decision };
    });
  }
}
