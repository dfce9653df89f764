/** How often a line is printed where lines cannot be written over, in milliseconds. */
const pause = 5_000;

/** Where it is printed. */
export type ProgressOutput = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Tells how far a long work has come: on a terminal in one line that is written over, elsewhere in a line now and then. */
export class ProgressLine {
  private last = -Infinity;
  private open = false;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Prints it, unless another line was printed just before. */
  show(text: string): void {
    if (this.output.isTTY) {
      this.output.write(`\r\u001b[K${text}`);
      this.open = true;
    } else if (this.now() - this.last >= pause) {
      this.output.write(`${text}\n`);
      this.last = this.now();
    }
  }

  /** Goes on to the next line, for what is said at the end. */
  end(): void {
    if (this.open) this.output.write('\n');
    this.open = false;
  }
}
