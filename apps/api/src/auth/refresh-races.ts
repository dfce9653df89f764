/** How long after its first request a race takes more of them in, in milliseconds. */
const openMs = 2_000;

interface Race {
  readonly began: number;
  running: number;
}

/** A request's part in a race. */
export interface RacePart {
  /** Whether the race was running already. */
  readonly joined: boolean;
  /** Takes part no longer; who comes after this has resolved is not in a race with it. Never rejects. */
  leave(): Promise<void>;
}

/** Where it is known which races run. */
export interface RaceBook {
  /** Takes part in the race for a token, which begins with it where none is running. */
  join(token: string): RacePart | Promise<RacePart>;
}

/** The races that run, kept in this process. */
export class OpenRaces implements RaceBook {
  private readonly races = new Map<string, Race>();

  join(token: string): RacePart {
    const running = this.races.get(token);
    const joined = running !== undefined && performance.now() - running.began < openMs;
    const race = joined ? running : { began: performance.now(), running: 0 };
    race.running++;
    this.races.set(token, race);
    return { joined, leave: () => Promise.resolve(this.leave(token, race)) };
  }

  private leave(token: string, race: Race): void {
    race.running--;
    if (race.running === 0 && this.races.get(token) === race) this.races.delete(token);
  }
}

/**
 * The requests on this node that show the same token at once. Of a burst, the last may be read when the first is answered
 * already; since each came while another one was still running, they are one race all the same.
 */
export class RefreshRaces {
  constructor(private readonly book: RaceBook) {}

  /** Runs a request with a token, and tells it whether it came into a race that was running. */
  async run<T>(token: string, work: (joined: boolean) => Promise<T>): Promise<T> {
    const part = await this.book.join(token);
    try {
      return await work(part.joined);
    } finally {
      // Before the answer: what comes after it is no race.
      await part.leave();
    }
  }
}
