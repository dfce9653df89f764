/** How often it is looked whether anything was said, as a part of the patience. */
const looks = 5;

/**
 * Gives up on whoever has said nothing for a while, as far as this process was there to listen. A timer for each question
 * would also go off when this process had no time to read an answer that has long arrived; here such a pause counts as
 * one look of several, between which answers are read.
 */
export class Patience {
  readonly #waiting = new Set<(error: Error) => void>();
  #silentLooks = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param milliseconds of silence after which all that is waited for fails */
  constructor(private readonly milliseconds: number) {}

  /** Settles as the answer does, or rejects when the other side has said nothing at all for too long. */
  async await<T>(answer: Promise<T>): Promise<T> {
    let giveUp: (error: Error) => void = () => undefined;
    const silence = new Promise<never>((_, reject) => (giveUp = reject));
    this.#waiting.add(giveUp);
    this.#timer ??= setInterval(() => this.#look(), this.milliseconds / looks).unref();
    try {
      return await Promise.race([answer, silence]);
    } finally {
      this.#heard(giveUp);
    }
  }

  #heard(giveUp: (error: Error) => void): void {
    this.#silentLooks = 0;
    if (this.#waiting.delete(giveUp) && this.#waiting.size === 0) this.#rest();
  }

  #look(): void {
    this.#silentLooks++;
    // The first look comes sooner after a question than the others after one another.
    if (this.#silentLooks <= looks) return;
    const failing = [...this.#waiting];
    this.#waiting.clear();
    this.#rest();
    for (const giveUp of failing) giveUp(new Error(`no answer in ${this.milliseconds} ms`));
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#silentLooks = 0;
  }
}
