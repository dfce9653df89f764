import { InternalClient, type Verdict } from '../internal.js';
import { ConnectionError, InvalidRequestError, ServerError } from '../runtime/index.js';
import { type Headers, shownIn } from './credential.js';
import { keyOf, Memory, type Question } from './memory.js';
import type { Needs, Outcome, Place, VerifierOptions } from './options.js';
import { type Refusal, refusalOf } from './refusal.js';

const longestCredential = 4096;

/**
 * Asks Latchkey about the credentials of clients, and remembers the answers for a short while. A service has one of it, for
 * all its routes.
 */
export class Verifier {
  private readonly client: InternalClient;
  private readonly memory: Memory;
  private readonly underWay = new Map<string, Promise<Verdict>>();
  private readonly now: () => number;
  private readonly places: readonly Place[];

  constructor(private readonly options: VerifierOptions) {
    // A client waits for this answer before its own: better none than a late one.
    this.client = new InternalClient({ timeout: 2_000, maxRetries: 1, ...options });
    this.memory = new Memory(options.cache ?? {}, options.away === 'stale' ? (options.staleSeconds ?? 60) : 0);
    this.now = options.now ?? Date.now;
    this.places = options.places ?? ['bearer', 'x-api-key'];
  }

  /** How many answers are remembered now. */
  get remembered(): number {
    return this.memory.count;
  }

  /** Judges the request that has these headers. */
  async check(headers: Headers, ip: string | undefined, needs: Needs = {}): Promise<Outcome> {
    const { credential, place, unreadable } = shownIn(headers, this.places);
    if (unreadable) return { valid: false, code: 'NOT_FOUND' };
    if (credential === undefined) return { valid: false, code: 'MISSING' };
    const { cost } = needs;
    const scopes = needs.scopes?.length === 0 ? undefined : needs.scopes;
    // A Unix socket has no address.
    return this.verify({ credential, place, scopes, cost, ip: ip === '' ? undefined : ip });
  }

  /** Judges a credential. */
  async verify(question: Question): Promise<Outcome> {
    if (question.credential.length > longestCredential) return { valid: false, code: 'NOT_FOUND' };
    const known = this.memory.recall(question, this.now());
    if (known) return known;
    try {
      return await (this.memory.isOn ? this.askOnce(question) : this.ask(question));
    } catch (error) {
      return this.withoutAnswer(question, error);
    }
  }

  /** What to answer to a client whose credential is not good. */
  refuse(outcome: Outcome, needs: Needs = {}): Refusal {
    return refusalOf(outcome, needs, this.now());
  }

  /** Who asks the same at the same time shares an answer, as one does who asks a moment later. */
  private askOnce(question: Question): Promise<Verdict> {
    const key = keyOf(question, true);
    const shared = this.underWay.get(key) ?? this.ask(question).finally(() => this.underWay.delete(key));
    this.underWay.set(key, shared);
    return shared;
  }

  private async ask(question: Question): Promise<Verdict> {
    const askedAt = this.now();
    const verdict = await this.client.verifyCredential(question);
    this.memory.keep(question, verdict, askedAt);
    return verdict;
  }

  private withoutAnswer(question: Question, error: unknown): Outcome {
    if (error instanceof InvalidRequestError && fieldOf(error) === 'credential') {
      return { valid: false, code: 'NOT_FOUND' };
    }
    this.options.onError?.(error);
    const isAway = error instanceof ConnectionError || error instanceof ServerError;
    const stale = isAway ? this.memory.recallStale(question, this.now()) : undefined;
    return stale ?? { valid: false, code: 'AWAY' };
  }
}

const fieldOf = ({ body }: InvalidRequestError): unknown =>
  (body as { error?: { field?: unknown } } | undefined)?.error?.field;
