import { type HashedEntry, noHash } from '../audit-entry.js';
import { hashOf } from '../entry-hash.js';
import { type Findings, type Problem, type ProblemKind } from './findings.js';
import { bareCheckpoint, type Checkpoint, isGenuine, type Signed } from './statements.js';

/** How much of a chain is to be there. */
export interface Extent {
  readonly chain: string;
  /** Whether it is all of it, from the first entry on, without gaps. */
  readonly whole: boolean;
  /** What signatures are checked with. */
  readonly publicKey: string;
}

const mostProblems = 100;

/**
 * Looks through the entries of a chain in their order, then through what was signed of it. Knows no database: what it is
 * given is all that it believes.
 */
export class ChainCheck {
  private last = { seq: 0, hash: noHash };
  private entries = 0;
  private gaps = 0;
  private checkpoints = 0;
  private signedUpTo = 0;
  /** What checkpoints say about entries that come later. */
  private readonly expected = new Map<number, string>();
  private readonly problems: Problem[] = [];

  /** @param signed checkpoints that are known before the entries come: their hashes are held against those */
  constructor(
    private readonly extent: Extent,
    signed: Iterable<Signed<Checkpoint>> = [],
  ) {
    for (const checkpoint of signed) this.checkpoint(checkpoint);
  }

  /** The next entry. */
  entry({ entry, hash }: HashedEntry): void {
    const { seq } = entry;
    this.entries++;
    if (entry.chain !== this.extent.chain) this.fault('contradicted', `Entry ${seq} is of another chain.`, seq);
    if (hashOf(entry) !== hash)
      this.fault('changed-entry', `Entry ${seq} is not what it was: its hash is another.`, seq);
    this.link(seq, entry.previousHash);
    const expected = this.expected.get(seq);
    if (expected !== undefined && expected !== hash) this.contradict(seq);
    this.expected.delete(seq);
    this.last = { seq, hash };
  }

  /** A checkpoint. Of one whose entry has come already, {@link entry} cannot know: give those before. */
  checkpoint(checkpoint: Signed<Checkpoint>): void {
    const { seq, hash, chain } = checkpoint;
    this.checkpoints++;
    const genuine = chain === this.extent.chain && isGenuine(this.extent.publicKey, bareCheckpoint(checkpoint));
    if (!genuine) this.fault('bad-signature', `The checkpoint at entry ${seq} is not signed by the server.`, seq);
    else this.signedUpTo = Math.max(this.signedUpTo, seq);
    if (genuine) this.expected.set(seq, hash);
  }

  /** Where the chain ended, as somebody says who knows. */
  endsAt(seq: number, hash: string): void {
    if (!this.extent.whole) return;
    if (this.last.seq < seq) this.missing(this.last.seq + 1, seq);
    else if (this.last.seq > seq || this.last.hash !== hash) {
      this.fault(
        'contradicted',
        `The chain ends at entry ${this.last.seq}, and not as it should at ${seq}.`,
        this.last.seq,
      );
    }
  }

  /** Notes something that is wrong. */
  fault(kind: ProblemKind, sentence: string, seq?: number): void {
    if (this.problems.length < mostProblems)
      this.problems.push({ kind, sentence, ...(seq === undefined ? {} : { seq }) });
  }

  /** What was found, once all has come. */
  findings(): Findings {
    const beyond = Math.max(0, ...this.expected.keys());
    if (this.extent.whole && beyond > this.last.seq) this.missing(this.last.seq + 1, beyond);
    const { entries, gaps, checkpoints, signedUpTo, problems } = this;
    const found = { chain: this.extent.chain, intact: problems.length === 0, entries, gaps, checkpoints, signedUpTo };
    return { ...found, problems, sentences: sentencesOf({ ...found, problems }) };
  }

  private link(seq: number, previousHash: string): void {
    if (seq <= this.last.seq) this.fault('contradicted', `Entry ${seq} comes after entry ${this.last.seq}.`, seq);
    else if (seq === this.last.seq + 1) {
      if (previousHash !== this.last.hash)
        this.fault('broken-link', `Entry ${seq} does not follow from the one before.`, seq);
    } else if (this.extent.whole) this.missing(this.last.seq + 1, seq - 1);
    else this.gaps++;
  }

  private missing(from: number, to: number): void {
    const which = from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`;
    this.fault('missing-entries', `${which} missing.`, from);
  }

  private contradict(seq: number): void {
    this.fault('contradicted', `Entry ${seq} is not the one that the server signed at its checkpoint.`, seq);
  }
}

function sentencesOf(found: Omit<Findings, 'sentences'>): string[] {
  const { chain, entries, gaps, checkpoints, signedUpTo, problems } = found;
  const signed = signedUpTo > 0 ? `signed up to entry ${signedUpTo}` : 'not signed anywhere yet';
  return [
    `Chain ${chain}: ${entries} entries and ${checkpoints} checkpoints checked, ${signed}.`,
    ...(gaps > 0 ? [`Entries are left out in ${gaps} places, since the export was narrowed.`] : []),
    ...problems.map(({ sentence }) => sentence),
    found.intact ? 'Nothing is wrong.' : 'THIS IS NOT WHAT THE SERVER WROTE.',
  ];
}
