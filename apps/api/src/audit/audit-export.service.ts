import { Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { AuditChainRepository, type ChainHead } from './audit-chain.repository.js';
import { AuditCheckpointRepository } from './audit-checkpoint.repository.js';
import { deploymentChain, noHash } from './audit-entry.js';
import { AuditEntryRepository, type EntryFilter } from './audit-entry.repository.js';
import { AuditSigner } from './audit-signer.js';
import { AuditTrail } from './audit-trail.js';
import { ExportWriter } from './export-writer.js';
import { csvFormat } from './verify/csv-format.js';
import { type ExportFormat, type ExportHeader, type ExportRecord } from './verify/export-records.js';
import { jsonlFormat } from './verify/jsonl-format.js';

const batch = 500;
const formats = { jsonl: jsonlFormat, csv: csvFormat } as const;

/** An export that is made while it is read. */
export interface AuditExport {
  readonly mediaType: string;
  readonly fileName: string;
  readonly content: AsyncIterable<string>;
}

/** Hands out the entries of an organization, in a form that proves itself wherever it is taken. */
@Injectable()
export class AuditExportService implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly heads: AuditChainRepository,
    private readonly entries: AuditEntryRepository,
    private readonly checkpoints: AuditCheckpointRepository,
    private readonly signer: AuditSigner,
    private readonly clock: Clock,
  ) {}

  /** An export that is under way ends after the batch that it is at, and says so. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** The entries until now, the one that says that they were exported included. */
  async export(organizationId: Uuid, format: keyof typeof formats, filter: EntryFilter): Promise<AuditExport> {
    const header = this.headerOf(organizationId, filter);
    const after = { format, range: header.range, filter: header.filter };
    const head = await this.database.asTenant(organizationId, () => this.begin(organizationId, after));
    const { mediaType, extension } = formats[format];
    const fileName = `audit-log-${header.exportedAt.slice(0, 10)}.${extension}`;
    return { mediaType, fileName, content: this.write(formats[format], header, filter, head) };
  }

  private async begin(organizationId: Uuid, after: object): Promise<ChainHead> {
    await this.database.transaction(() =>
      Promise.resolve(this.trail.record('audit-log.exported', { target: organizationId, organizationId, after })),
    );
    return (await this.heads.head(organizationId)) ?? { seq: 0, hash: noHash, at: this.clock.now() };
  }

  /** Holds a batch at a time, and no connection while the client reads it. */
  private async *write(
    format: ExportFormat,
    header: ExportHeader,
    filter: EntryFilter,
    head: ChainHead,
  ): AsyncGenerator<string> {
    const writer = new ExportWriter(format);
    yield writer.begin() + writer.write([{ kind: 'header', header }]);
    for await (const records of this.batches(header.chain, filter, head.seq)) {
      if (this.stopping) {
        yield writer.write([{ kind: 'interrupted' }]);
        return;
      }
      yield writer.write(records);
    }
    yield writer.write([this.endOf(header.chain, head, writer)]);
  }

  /** Entries, oldest first, each batch after the checkpoints that speak of it: whoever checks has to remember little. */
  private async *batches(chain: Uuid, filter: EntryFilter, upTo: number): AsyncGenerator<ExportRecord[]> {
    let [last, checked] = [deploymentChain, 0];
    for (let more = true; more;) {
      const [after, from] = [last, checked];
      yield await this.database.asTenant(chain, async () => {
        const entries = await this.entries.next(chain, filter, after, upTo, batch);
        more = entries.length === batch;
        last = entries.at(-1)?.entry.id ?? last;
        checked = more ? (entries.at(-1)?.entry.seq ?? upTo) : upTo;
        const found = await this.allCheckpoints(chain, from, checked);
        return [...found, ...entries.map((entry) => ({ kind: 'entry' as const, ...entry }))];
      });
    }
  }

  private async allCheckpoints(chain: Uuid, from: number, upTo: number): Promise<ExportRecord[]> {
    const found: ExportRecord[] = [];
    for (let after = from, more = true; more;) {
      const next = await this.checkpoints.next(chain, after, upTo, batch);
      found.push(...next.map((checkpoint) => ({ kind: 'checkpoint' as const, checkpoint })));
      more = next.length === batch;
      after = next.at(-1)?.seq ?? after;
    }
    return found;
  }

  private headerOf(chain: Uuid, { from, to, ...rest }: EntryFilter): ExportHeader {
    const range = { from: from?.toISOString() ?? null, to: to?.toISOString() ?? null };
    const filter = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const whole = !from && !to && Object.keys(filter).length === 0;
    const { publicKey } = this.signer;
    return { version: 1, chain, publicKey, exportedAt: this.clock.now().toISOString(), range, filter, whole };
  }

  private endOf(chain: Uuid, { seq, hash }: ChainHead, writer: ExportWriter): ExportRecord {
    const end = {
      type: 'audit-export-end' as const,
      chain,
      seq,
      hash,
      entries: writer.entries,
      digest: writer.sum(),
      at: this.clock.now().toISOString(),
    };
    return { kind: 'end', end: { ...end, signature: this.signer.sign(end) } };
  }
}
