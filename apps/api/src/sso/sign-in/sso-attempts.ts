import { Clock, Keyring, newId, randomToken, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type SsoConnection } from '../connections/sso-connection.js';
import { SsoRefusal } from '../sso-refusal.js';
import { type KeptAttempt, SsoAttemptRepository } from './sso-attempt.repository.js';

/** How long a sign-in may take, in seconds. */
export const attemptSeconds = 600;

/** A sign-in that was under way, and what was kept of it. */
export interface OpenedAttempt<Memory> extends Omit<KeptAttempt, 'sealed'> {
  readonly memory: Memory;
}

/** Sign-ins that are under way: each good once, for ten minutes, in the browser in which it began. */
@Injectable()
export class SsoAttempts {
  constructor(
    private readonly attempts: SsoAttemptRepository,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** Keeps an attempt. @param browser what its cookie says */
  async begin(
    { id: connectionId, organizationId, version }: SsoConnection,
    begun: { readonly state: string; readonly browser: string; readonly returnTo: string; readonly memory: object },
  ): Promise<void> {
    const id = newId();
    const { state, browser, returnTo, memory } = begun;
    const sealed = this.seal(id, memory);
    const hashes = { stateHash: this.hash(state), browserHash: this.hash(browser) };
    const kept = { id, organizationId, connectionId, version, sealed, returnTo, ...hashes };
    await this.attempts.insert(kept, this.clock.now(), this.clock.after(attemptSeconds));
  }

  /**
   * Uses an attempt up.
   * @param answered whether by what {@link answer} has given out for it
   * @throws SsoRefusal `attempt-unknown` where it was used, is too old, or is another browser's
   */
  async use<Memory>(state: string, browser: string | undefined, answered: boolean): Promise<OpenedAttempt<Memory>> {
    if (!browser) throw new SsoRefusal('attempt-unknown', 'browser');
    const found = await this.attempts.use(this.hash(state), this.hash(browser), answered, this.clock.now());
    if (!found) throw new SsoRefusal('attempt-unknown');
    return this.opened(found);
  }

  /** An attempt that waits for the answer of a connection's provider. @throws SsoRefusal `attempt-unknown` */
  async find<Memory>(state: string, connectionId: Uuid): Promise<OpenedAttempt<Memory>> {
    const found = await this.attempts.findOpen(this.hash(state), connectionId, this.clock.now());
    if (!found) throw new SsoRefusal('attempt-unknown');
    return this.opened(found);
  }

  /**
   * Keeps the answer to an attempt, and gives out what it is fetched by.
   * @throws SsoRefusal `attempt-unknown` where there is an answer already
   */
  async answer({ organizationId, id }: Pick<KeptAttempt, 'organizationId' | 'id'>, answer: object): Promise<string> {
    const ticket = randomToken();
    const kept = { stateHash: this.hash(ticket), sealed: this.seal(id, answer) };
    if (await this.attempts.answer(organizationId, id, kept, this.clock.now())) return ticket;
    throw new SsoRefusal('attempt-unknown');
  }

  /** Remembers an assertion. @throws SsoRefusal `answer-invalid` where it came before */
  async remember(
    attempt: Pick<KeptAttempt, 'organizationId' | 'connectionId'>,
    assertion: string,
    until: Date,
  ): Promise<void> {
    if (await this.attempts.remember(attempt, this.hash(assertion), until)) return;
    throw new SsoRefusal('answer-invalid', 'replay');
  }

  private opened<Memory>({ sealed, ...rest }: KeptAttempt): OpenedAttempt<Memory> {
    return { ...rest, memory: JSON.parse(this.keyring.open('single-sign-on', sealed, rest.id)) as Memory };
  }

  private seal(id: Uuid, memory: object): Buffer {
    return this.keyring.seal('single-sign-on', JSON.stringify(memory), id);
  }

  private hash(text: string): Buffer {
    return this.keyring.hash('single-sign-on', text);
  }
}
