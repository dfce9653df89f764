/** What was measured of one subject, a result a round. Rates a second, times in milliseconds, shares from 0 to 1. */
export interface Measured<Result> {
  readonly name: string;
  readonly results: readonly Result[];
}

/** As many requests as could be answered. */
export interface Flooded {
  readonly rate: number;
  readonly busy?: number;
  readonly loadBusy: number;
}

/** Requests at a fixed rate. */
export interface Paced {
  readonly p99: number;
  readonly lag: number;
}

/** A run of `npm run bench`. */
export interface TableRecord {
  readonly rounds: number;
  readonly seconds: number;
  readonly absent: readonly string[];
  readonly floods: readonly Measured<Flooded>[];
  readonly paces: readonly Measured<Paced>[];
  readonly storms: readonly Measured<Paced>[];
  readonly load: number;
  readonly storm: { readonly connections: number; readonly load: number };
}

/** The section of the page, in Markdown. */
export function tableSection(record: TableRecord): string;
