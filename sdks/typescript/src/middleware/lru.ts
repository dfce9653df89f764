/** Remembers so many things at the most, and forgets those first that were asked for longest ago. */
export class Lru<T> {
  private readonly things = new Map<string, T>();

  constructor(private readonly size: number) {}

  get count(): number {
    return this.things.size;
  }

  get(key: string): T | undefined {
    const thing = this.things.get(key);
    if (thing === undefined) return undefined;
    // A Map keeps the order in which keys came: this one has come again.
    this.things.delete(key);
    this.things.set(key, thing);
    return thing;
  }

  set(key: string, thing: T): void {
    this.things.delete(key);
    this.things.set(key, thing);
    if (this.things.size <= this.size) return;
    for (const oldest of this.things.keys()) {
      this.things.delete(oldest);
      return;
    }
  }

  delete(key: string): void {
    this.things.delete(key);
  }
}
