/** How long after its first request a race takes more of them in, in milliseconds. */
const openMs = 2_000;

interface Race {
  readonly began: number;
  running: number;
}

/**
 * The requests in this process that show the same token at once. Of a burst, the last may be read when the first is answered
 * already; since each came while another one was still running, they are one race all the same.
 */
export class RefreshRaces {
  private readonly races = new Map<string, Race>();

  /** Runs a request with a token, and tells it whether it came into a race that was running. */
  async run<T>(token: string, work: (joined: boolean) => Promise<T>): Promise<T> {
    const running = this.races.get(token);
    const joined = running !== undefined && performance.now() - running.began < openMs;
    const race = joined ? running : { began: performance.now(), running: 0 };
    race.running++;
    this.races.set(token, race);
    try {
      return await work(joined);
    } finally {
      race.running--;
      if (race.running === 0 && this.races.get(token) === race) this.races.delete(token);
    }
  }
}
