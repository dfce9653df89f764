/** A question to all nodes, and who has answered it so far. */
export class Round {
  private readonly answered = new Set<string>();
  private asked: readonly string[] | undefined;
  private complete!: () => void;
  private readonly completed = new Promise<void>((resolve) => (this.complete = resolve));

  /** Who was asked. Some may have answered before it is known here. */
  expect(nodes: readonly string[]): void {
    this.asked = nodes;
    this.look();
  }

  answer(node: string): void {
    this.answered.add(node);
    this.look();
  }

  get missing(): string[] {
    return (this.asked ?? []).filter((node) => !this.answered.has(node));
  }

  /** How many of those who were asked have answered. */
  get confirmed(): number {
    return (this.asked?.length ?? 0) - this.missing.length;
  }

  /** Waits until everybody has answered, but no longer than so many milliseconds. */
  async settle(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
    await Promise.race([this.completed, enough]);
    clearTimeout(timer);
  }

  private look(): void {
    if (this.asked && this.missing.length === 0) this.complete();
  }
}
