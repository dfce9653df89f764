import { dig, type Call, type HttpClient } from './http-client.js';
import type { RequestOptions } from './options.js';

/** Where the parts of a page are in an answer. */
export interface PageShape {
  readonly style: 'cursor' | 'offset';
  readonly at: readonly string[];
  readonly nextCursor: readonly string[];
  readonly total: readonly string[];
}

/** Some rows of a list, and the way to those that follow. */
export class Page<T> {
  /** @internal */
  constructor(
    readonly items: readonly T[],
    /** How many there are in all, where the API tells it. */
    readonly total: number | undefined,
    private readonly following: (() => Promise<Page<T>>) | undefined,
  ) {}

  /** Whether another page follows. */
  get hasMore(): boolean {
    return this.following !== undefined;
  }

  /** The page that follows; undefined at the end. */
  async next(): Promise<Page<T> | undefined> {
    return this.following?.();
  }

  /** Every row of this page and of all that follow, which are asked for when they are needed. */
  async *iterate(): AsyncGenerator<T, void, undefined> {
    yield* this.items;
    for (let page = await this.next(); page; page = await page.next()) yield* page.items;
  }
}

/** A list that was asked for: `await` it for its first page, or walk all of it with `iterate()`. */
export class Listing<T> implements PromiseLike<Page<T>> {
  private first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(
    private readonly http: HttpClient,
    private readonly call: Call,
    private readonly shape: PageShape,
    private readonly options: RequestOptions,
  ) {}

  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.first ??= this.fetch(this.call.query);
    return this.first.then(fulfilled, rejected);
  }

  /** Every row of every page, each asked for when it is needed: `for await (const run of client.listRuns().iterate())`. */
  async *iterate(): AsyncGenerator<T, void, undefined> {
    yield* (await this).iterate();
  }

  private async fetch(query: Query): Promise<Page<T>> {
    const answer = await this.http.exchange({ ...this.call, query }, this.options);
    const items = (dig(answer, this.shape.at) ?? []) as T[];
    const total = dig(answer, this.shape.total) as number | undefined;
    const following = this.after(answer, items.length, total, query);
    return new Page(items, this.shape.total.length > 0 ? total : undefined, following && (() => this.fetch(following)));
  }

  private after(answer: unknown, count: number, total: number | undefined, query: Query): Query | undefined {
    if (this.shape.style === 'cursor') {
      const cursor = dig(answer, this.shape.nextCursor) as string | null;
      return cursor === null ? undefined : { ...query, cursor };
    }
    const offset = (query?.offset ?? 0) + count;
    return count > 0 && total !== undefined && offset < total ? { ...query, offset } : undefined;
  }
}

type Query = { readonly offset?: number; readonly cursor?: string } | undefined;
