import { AppError } from '@latchkey/common';
import { Patience } from '@latchkey/limits';
import { type Item, type News, type NewsName, type Packet, type QuestionName, type Questions } from './messages.js';

/** What messages go over: a worker's process to the primary, and `process` to a worker. */
export interface Channel {
  readonly connected: boolean;
  send?(message: Packet, done: (error: Error | null) => void): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
}

type Asked<Name extends QuestionName> = Questions[Name]['asked'];
type Answered<Name extends QuestionName> = Questions[Name]['answered'];
type Answering = (body: never) => unknown;

interface Waiting {
  readonly resolve: (body: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** For how long the other side may say nothing at all to who waits for it, in milliseconds. */
const patienceMs = 2000;

/**
 * Questions and news between a worker and the primary. What comes up in one turn of the event loop goes out as one message:
 * a message costs more than what is in it.
 */
export class Line {
  private readonly patience: Patience;
  private readonly waiting = new Map<number, Waiting>();
  private readonly answering = new Map<QuestionName, Answering>();
  private readonly hearing = new Map<NewsName, (body: never) => void>();
  private outgoing: Item[] = [];
  private nextId = 0;
  private sending = Promise.resolve();

  /**
   * @param open whether the other side listens already. A process that was just started does not, and what it is sent then
   * is lost: it is kept until it says hello.
   * @param patience milliseconds of silence after which questions fail
   */
  constructor(
    private readonly channel: Channel,
    private open: boolean,
    patience = patienceMs,
  ) {
    this.patience = new Patience(patience);
    if (open) this.put(['hello']);
    channel.on('message', (message) => this.receive(message));
    channel.on('disconnect', () => this.giveUp());
  }

  /** Says how a question is answered; a promise may take its time. */
  answers<Name extends QuestionName>(
    name: Name,
    answer: (body: Asked<Name>) => Answered<Name> | Promise<Answered<Name>>,
  ): void {
    this.answering.set(name, answer);
  }

  /** Says what is done about news. */
  hears<Name extends NewsName>(name: Name, hear: (body: News[Name]) => void): void {
    this.hearing.set(name, hear);
  }

  /** @throws AppError `UNAVAILABLE` when the other side is gone, says nothing for too long, or cannot answer */
  async ask<Name extends QuestionName>(name: Name, body: Asked<Name>): Promise<Answered<Name>> {
    if (!this.channel.connected) throw new AppError('UNAVAILABLE', { cause: new Error('the other process is gone') });
    const id = this.nextId++;
    const answer = new Promise<Answered<Name>>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
    });
    this.put(['ask', id, name, body]);
    try {
      return await this.patience.await(answer);
    } catch (cause) {
      throw new AppError('UNAVAILABLE', { cause });
    } finally {
      this.waiting.delete(id);
    }
  }

  /** Nobody is told when it does not arrive: then the other side is gone, and that is noticed elsewhere. */
  tell<Name extends NewsName>(name: Name, body: News[Name]): void {
    this.put(['tell', name, body]);
  }

  /** Resolves when all that was said is on its way: a process that ends before takes it along. */
  async sent(): Promise<void> {
    this.flush();
    await this.sending;
  }

  private put(item: Item): void {
    if (this.outgoing.length === 0) setImmediate(() => this.flush());
    this.outgoing.push(item);
  }

  private flush(): void {
    if (!this.open) return;
    const latchkey = this.outgoing;
    this.outgoing = [];
    if (latchkey.length === 0 || !this.channel.connected) return;
    this.sending = new Promise((resolve) => this.channel.send?.({ latchkey }, () => resolve()));
  }

  /** Node's own messages, and those of the cluster, come by here too. */
  private receive(message: unknown): void {
    for (const item of (message as Partial<Packet> | null)?.latchkey ?? []) this.take(item);
  }

  private take(item: Item): void {
    switch (item[0]) {
      case 'hello':
        this.open = true;
        return this.flush();
      case 'ask':
        return this.answer(item[1], this.answering.get(item[2]), item[3]);
      case 'answer':
        return this.waiting.get(item[1])?.resolve(item[2]);
      case 'fail':
        return this.waiting.get(item[1])?.reject(new Error(item[2]));
      case 'tell':
        return this.hearing.get(item[1])?.(item[2] as never);
    }
  }

  private answer(id: number, answering: Answering | undefined, body: unknown): void {
    const failed = (error: unknown) => this.put(['fail', id, error instanceof Error ? error.message : String(error)]);
    try {
      if (!answering) throw new Error('nobody answers that');
      const answer = answering(body as never);
      if (answer instanceof Promise) void answer.then((late) => this.put(['answer', id, late]), failed);
      else this.put(['answer', id, answer]);
    } catch (error) {
      failed(error);
    }
  }

  private giveUp(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('the other process has ended'));
  }
}
