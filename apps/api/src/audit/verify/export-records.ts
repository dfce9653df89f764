import { type Uuid } from '@latchkey/common';
import { type HashedEntry } from '../audit-entry.js';
import { type Checkpoint, type ExportEnd, type Signed } from './statements.js';

/** What an export begins with: of which chain, how much of it, and what its signatures are checked with. */
export interface ExportHeader {
  readonly version: 1;
  readonly chain: Uuid;
  readonly publicKey: string;
  readonly exportedAt: string;
  /** The moments that it was narrowed to; null leaves it open. */
  readonly range: { readonly from: string | null; readonly to: string | null };
  /** What else it was narrowed to, by field. */
  readonly filter: Readonly<Record<string, string>>;
  /** Whether it is all of the chain. */
  readonly whole: boolean;
}

/** One line of an export. */
export type ExportRecord =
  | { readonly kind: 'header'; readonly header: ExportHeader }
  | ({ readonly kind: 'entry' } & HashedEntry)
  | { readonly kind: 'checkpoint'; readonly checkpoint: Signed<Checkpoint> }
  | { readonly kind: 'end'; readonly end: Signed<ExportEnd> }
  /** The server had to stop: what follows is missing. */
  | { readonly kind: 'interrupted' };

/** How records are written as lines, and read from them. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly extension: string;
  /** What ends a line. */
  readonly newline: string;
  /** The lines before the first record. */
  readonly preamble: readonly string[];
  print(record: ExportRecord): string;
  /** Undefined for a line that is no record. @throws Error for one that cannot be read */
  parse(line: string): ExportRecord | undefined;
}
