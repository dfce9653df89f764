import { createHash } from 'node:crypto';
import { ChainCheck } from './chain-check.js';
import { csvFormat } from './csv-format.js';
import { type ExportFormat, type ExportHeader, type ExportRecord } from './export-records.js';
import { type Findings, type ProblemKind } from './findings.js';
import { jsonlFormat } from './jsonl-format.js';
import { type Checkpoint, type ExportEnd, isGenuine, type Signed } from './statements.js';

/** What is known beside the export itself. */
export interface ExportCheck {
  /** The server's key, as it was learned elsewhere. Without it, signatures prove no more than that one key made them all. */
  readonly publicKey?: string;
  /** Checkpoints that are kept elsewhere, such as in an archive of the log. */
  readonly known?: readonly Signed<Checkpoint>[];
}

/**
 * Looks through an export, JSON Lines or CSV, line by line, with nothing but the export in hand.
 * @param lines without their ends
 */
export async function verifyExport(lines: AsyncIterable<string>, known: ExportCheck = {}): Promise<Findings> {
  const check = new ExportVerifier(known);
  for await (const line of lines) check.line(line);
  return check.findings();
}

class ExportVerifier {
  private readonly digest = createHash('sha256');
  private format: ExportFormat | undefined;
  private header: ExportHeader | undefined;
  private chain: ChainCheck | undefined;
  private entries = 0;
  private end: Signed<ExportEnd> | undefined;
  private unreadable = false;
  private last = 0;

  constructor(private readonly known: ExportCheck) {}

  line(line: string): void {
    if (this.unreadable || line === '') return;
    this.format ??= line.startsWith('{') ? jsonlFormat : csvFormat;
    if (this.end) this.fault('changed-file', 'There is something after the end of the export.');
    const record = this.read(line);
    if (record?.kind === 'end') this.ends(record.end);
    else this.digest.update(`${line}\n`);
    if (record) this.take(record);
  }

  findings(): Findings {
    if (!this.chain) return nothing('This is not an export of an audit log.');
    if (!this.end) this.fault('missing-end', 'The export has no end: it was cut off, or lines at its end are missing.');
    return this.chain.findings();
  }

  private read(line: string): ExportRecord | undefined {
    try {
      return this.format?.parse(line);
    } catch {
      this.unreadable = this.chain === undefined;
      this.fault('changed-file', `The line after entry ${this.last} cannot be read.`);
      return undefined;
    }
  }

  private take(record: ExportRecord): void {
    if (record.kind === 'header') this.begin(record.header);
    else if (!this.chain) this.unreadable = true;
    else if (record.kind === 'entry') {
      this.entries++;
      this.last = record.entry.seq;
      this.chain.entry(record);
    } else if (record.kind === 'checkpoint') this.chain.checkpoint(record.checkpoint);
  }

  private begin(header: ExportHeader): void {
    const { chain, whole, publicKey: own } = header;
    const { publicKey = own, known = [] } = this.known;
    this.header = header;
    this.chain = new ChainCheck(
      { chain, whole, publicKey },
      known.filter((one) => one.chain === chain),
    );
    if (own !== publicKey)
      this.fault('wrong-key', 'The export names another public key than the one that is expected.');
  }

  private ends(end: Signed<ExportEnd>): void {
    this.end = end;
    const publicKey = this.known.publicKey ?? this.header?.publicKey ?? '';
    const digest = this.digest.copy().digest('hex');
    if (!isGenuine(publicKey, end)) this.fault('bad-signature', 'The end of the export is not signed by the server.');
    else if (end.digest !== digest || end.entries !== this.entries) {
      this.fault('changed-file', 'The export is not what the server sent: lines were changed, added or taken away.');
    }
    this.chain?.endsAt(end.seq, end.hash);
  }

  private fault(kind: ProblemKind, sentence: string): void {
    this.chain?.fault(kind, sentence);
  }
}

const nothing = (sentence: string): Findings => ({
  intact: false,
  entries: 0,
  gaps: 0,
  checkpoints: 0,
  signedUpTo: 0,
  problems: [{ kind: 'not-an-export', sentence }],
  sentences: [sentence],
});
