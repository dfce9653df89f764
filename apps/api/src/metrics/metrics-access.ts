import { AppError } from '@latchkey/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import { type ToldMetrics } from './metrics.js';

const bearer = /^bearer +(\S+)$/i;

/** Metrics for whoever has the token. Built where one is configured. */
export class MetricsAccess {
  private readonly expected: Buffer;

  constructor(
    private readonly metrics: ToldMetrics,
    token: string,
  ) {
    this.expected = digest(token);
  }

  /**
   * @param authorization the header, as it came
   * @throws AppError `CREDENTIAL_MISSING`, `TOKEN_INVALID`
   */
  async textFor(authorization: string | undefined): Promise<string> {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new AppError(authorization ? 'TOKEN_INVALID' : 'CREDENTIAL_MISSING');
    if (!timingSafeEqual(digest(token), this.expected)) throw new AppError('TOKEN_INVALID');
    return this.metrics.text();
  }
}

/** Of one length, whatever was sent. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
