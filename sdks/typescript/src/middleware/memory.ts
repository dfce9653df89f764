import { createHash } from 'node:crypto';
import type { Verdict } from '../internal.js';
import { Lru } from './lru.js';
import type { CacheOptions, Needs } from './options.js';

/** A credential and what it is to be good for. */
export interface Question extends Needs {
  readonly credential: string;
  /** Where it was shown; in a header unless told. */
  readonly place?: 'header' | 'cookie';
  /** The address of the client. */
  readonly ip?: string;
}

interface Remembered {
  readonly verdict: Verdict;
  /** Until when it is as good as asked, in milliseconds since 1970. */
  readonly freshUntil: number;
  /** Until when it may stand in while nobody can be asked. */
  readonly staleUntil: number;
}

/** What was answered to questions, by a hash of each: no credential is kept in it. */
export class Memory {
  private readonly seconds: number;
  private readonly negativeSeconds: number;
  private readonly good: Lru<Remembered>;
  /** For themselves: whoever tries one credential after the other pushes no good one out. */
  private readonly bad: Lru<Remembered>;

  constructor(
    { size = 10_000, seconds = 5, negativeSeconds = seconds }: CacheOptions,
    private readonly staleSeconds: number,
  ) {
    this.seconds = seconds;
    this.negativeSeconds = negativeSeconds;
    this.good = new Lru(size);
    this.bad = new Lru(size);
  }

  /** Whether any answer is as good as asked for a while. */
  get isOn(): boolean {
    return this.seconds > 0;
  }

  get count(): number {
    return this.good.count + this.bad.count;
  }

  /** What was answered a short while ago. */
  recall(question: Question, now: number): Verdict | undefined {
    return this.find(question, ({ freshUntil }) => freshUntil > now);
  }

  /** What was answered before, for when nobody can be asked. */
  recallStale(question: Question, now: number): Verdict | undefined {
    return this.find(question, ({ staleUntil }) => staleUntil > now);
  }

  /** @param askedAt before the question was sent: what changed while the answer was on its way is not in it */
  keep(question: Question, verdict: Verdict, askedAt: number): void {
    if (verdict.code === 'RATE_LIMITED') return;
    this.forget(question);
    const ends = verdict.expiresAt ? Date.parse(verdict.expiresAt) : Infinity;
    const until = (seconds: number) => Math.min(askedAt + seconds * 1000, verdict.valid ? ends : Infinity);
    const freshUntil = until(verdict.valid ? this.seconds : this.negativeSeconds);
    const staleUntil = until(this.staleSeconds);
    if (freshUntil <= askedAt && staleUntil <= askedAt) return;
    const { good, bad } = this;
    (verdict.valid ? good : bad).set(keyOf(question, countsByAddress(verdict)), { verdict, freshUntil, staleUntil });
  }

  private find(question: Question, isGood: (one: Remembered) => boolean): Verdict | undefined {
    const keys = keysOf(question);
    const found = [this.good, this.bad].flatMap((answers) => keys.map((key) => answers.get(key)));
    return found.find((one) => one && isGood(one))?.verdict;
  }

  private forget(question: Question): void {
    for (const key of keysOf(question)) for (const answers of [this.good, this.bad]) answers.delete(key);
  }
}

const keysOf = (question: Question): readonly string[] => [keyOf(question, false), keyOf(question, true)];

const byAddress: ReadonlySet<string | undefined> = new Set<Verdict['kind']>(['session', 'jwt', 'oauth', 'personal']);

/** People and their tokens are counted by address: an answer for one says nothing of another. */
const countsByAddress = ({ valid, kind }: Verdict): boolean => valid && byAddress.has(kind);

/** A hash, so that who reads this program's memory by way of its cache reads no credential. */
export function keyOf(
  { credential, place = 'header', scopes = [], cost = 1, ip }: Question,
  withAddress: boolean,
): string {
  const parts = [credential, place, [...scopes].sort(), cost, withAddress ? (ip ?? '') : null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
