/** Whether the server has been told to stop. It may go on serving for a while. */
export class Stopping {
  private told = false;

  get hasBegun(): boolean {
    return this.told;
  }

  begin(): void {
    this.told = true;
  }
}
