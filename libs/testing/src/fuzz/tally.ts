import { type Draft, written } from './draft.js';

/** An answer that is no good. */
export interface Finding {
  /** Of the request within its run. */
  readonly index: number;
  readonly draft: Draft;
  readonly fault: string;
}

/** What was sent and what came back. */
export class Tally {
  sent = 0;
  /** The first of each sort. */
  readonly findings: Finding[] = [];
  readonly bySurface = new Map<string, Map<string, number>>();
  readonly byOddity = new Map<string, number>();
  /** How many findings there are of each sort. */
  private readonly sorts = new Map<string, number>();
  private readonly done = new Map<string, boolean>();

  count({ operation, oddity }: Draft, status: string): void {
    this.sent++;
    const statuses = this.bySurface.get(operation.surface) ?? new Map<string, number>();
    this.bySurface.set(operation.surface, add(statuses, status));
    add(this.byOddity, oddity.split(',')[0]);
    const name = `${operation.method} ${operation.path}`;
    this.done.set(name, this.done.get(name) === true || status.startsWith('2'));
  }

  /** @returns whether it is the first of its sort */
  note(finding: Finding): boolean {
    const sort = sortOf(finding);
    add(this.sorts, sort);
    if (this.sorts.get(sort) !== 1) return false;
    this.findings.push(finding);
    return true;
  }

  /** Puts a smaller request that shows the same in the place of one. */
  replace(finding: Finding, draft: Draft): void {
    const at = this.findings.indexOf(finding);
    if (at >= 0) this.findings[at] = { ...finding, draft };
  }

  /** The operations that were never done. */
  get neverDone(): string[] {
    return [...this.done].filter(([, done]) => !done).map(([name]) => name);
  }

  /** How often each status was answered. */
  get statuses(): [string, number][] {
    const all = new Map<string, number>();
    for (const statuses of this.bySurface.values()) for (const [status, times] of statuses) add(all, status, times);
    return [...all].sort(([one], [other]) => one.localeCompare(other));
  }

  /** A finding in words, with the request that shows it and the command that repeats it. */
  describe(finding: Finding, seed: number): string {
    const { index, draft, fault } = finding;
    const times = this.sorts.get(sortOf(finding)) ?? 1;
    const text = written(draft, (draft.body ?? '').length).replaceAll('\r\n', '\n    ');
    return `${fault.slice(0, 700)}\n  ${draft.oddity}; ${times} of this sort; again: npm run fuzz -- --seed ${seed} --only ${index}\n    ${text.slice(0, 1_500)}\n`;
  }
}

const sortOf = ({ draft, fault }: Finding): string =>
  `${draft.operation.surface} ${draft.oddity} ${fault.replace(/^\S+ \S+ answered/, '').slice(0, 90)}`;

function add(counts: Map<string, number>, name: string, times = 1): Map<string, number> {
  return counts.set(name, (counts.get(name) ?? 0) + times);
}
