/** How to close something that was opened. */
type Close = () => Promise<unknown>;

/** What the process has open, closed in reverse order and once, however the process comes to its end. */
export class Lifecycle {
  private readonly closers: Close[] = [];
  private closing: Promise<void> | undefined;

  /** Whether the end has begun; a start that is still under way then fails for no reason of its own. */
  get isClosing(): boolean {
    return this.closing !== undefined;
  }

  /** Remembers how to close what was just opened. Too late for an orderly end, it is closed at once. */
  opened(close: Close): void {
    if (this.closing) void close().catch(() => undefined);
    else this.closers.push(close);
  }

  /**
   * Closes all that is open. What fails to close keeps nothing else open.
   * @param report told of each failure
   */
  close(report: (error: unknown) => void = () => undefined): Promise<void> {
    return (this.closing ??= this.closeAll(report));
  }

  private async closeAll(report: (error: unknown) => void): Promise<void> {
    for (const close of this.closers.reverse()) await close().catch(report);
  }
}
