import { type ErrorCode } from '@latchkey/common';
import { RequestObserver } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { type Verdict, type VerdictCode } from './verdict.js';

/** How a request would have been answered here that came to the same verdict. */
const answers: Partial<Readonly<Record<VerdictCode, readonly [status: number, failure?: ErrorCode]>>> = {
  VALID: [200],
  INSUFFICIENT_SCOPE: [403, 'SCOPE_MISSING'],
  RATE_LIMITED: [429, 'RATE_LIMITED'],
};
const refused = [401, 'API_KEY_INVALID'] as const;

/** Counts what keys are used for elsewhere among what they are used for here, so that their owners see it. */
@Injectable()
export class VerifiedUsage {
  constructor(private readonly observer: RequestObserver) {}

  /** @param ip the address of the client, without which nobody is told of wrong credentials */
  count({ code, principal }: Verdict, ip = ''): void {
    const [status, failure] = answers[code] ?? refused;
    const badCredential = status === 401 || principal === undefined;
    if (badCredential && ip === '') return;
    this.observer.observe({
      surface: 'internal',
      group: 'Verification',
      principal: badCredential ? undefined : principal,
      badCredential,
      ip,
      status,
      failure,
    });
  }
}
