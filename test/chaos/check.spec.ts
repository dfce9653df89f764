import { check } from '../../chaos/check/check.mjs';
import { type Findings, type Operation, type Outcome, type Violation } from '../../chaos/history.mjs';

const nothing: Findings = { rows: {}, runs: [], numbers: [], halves: [], looks: 1 };

/** An operation that ran from one time to another; nothing else about it matters unless told. */
const at = (start: number, end: number, facts: Partial<Operation> = {}): Operation => ({
  ...{ kind: 'some operation', node: 'node-1', status: 200, outcome: 'done' },
  ...{ start, end, ...facts },
});
const write = (start: number, end: number, value: string, outcome: Outcome = 'done') =>
  at(start, end, { outcome, writes: [{ register: 'credential k #1', value }] });
const read = (start: number, end: number, value: string) =>
  at(start, end, { reads: [{ register: 'credential k #1', value }] });
const make = (mark: string, outcome: Outcome = 'done') => at(0, 1, { outcome, creates: { table: 'projects', mark } });
const unmake = (mark: string, outcome: Outcome = 'done') => at(2, 3, { outcome, ends: { table: 'projects', mark } });

/** The rules that a history breaks. */
const broken = (operations: readonly Operation[], findings: Partial<Findings> = {}): string[] =>
  check({ operations, findings: { ...nothing, ...findings } }).violations.map(({ rule }: Violation) => rule);

describe('the checks of a chaos campaign', () => {
  describe('of a credential', () => {
    it.each<[string, Operation[]]>([
      ['before and after its revoke', [write(0, 1, 'on'), read(2, 3, 'on'), write(4, 5, 'off'), read(6, 7, 'off')]],
      [
        'either way while the revoke is under way',
        [write(0, 1, 'on'), write(2, 8, 'off'), read(3, 4, 'on'), read(5, 6, 'off')],
      ],
      [
        'either way after a revoke without an answer',
        [write(0, 1, 'on'), write(2, 3, 'off', 'unknown'), read(9, 10, 'on')],
      ],
      [
        'refused at last after such a revoke',
        [write(0, 1, 'on'), write(2, 3, 'off', 'unknown'), read(4, 5, 'on'), read(6, 7, 'off')],
      ],
      [
        'accepted after a revoke that was refused',
        [write(0, 1, 'on'), write(2, 3, 'off', 'refused'), read(4, 5, 'on')],
      ],
      [
        'switched off and on',
        [write(0, 1, 'on'), write(2, 3, 'off'), read(4, 5, 'off'), write(6, 7, 'on'), read(8, 9, 'on')],
      ],
    ])('pass one that is %s', (_, operations) => expect(broken(operations)).toEqual([]));

    it.each<[string, Operation[]]>([
      ['accepted after its revoke was answered', [write(0, 1, 'on'), write(2, 3, 'off'), read(4, 5, 'on')]],
      ['refused although nobody revoked it', [write(0, 1, 'on'), read(2, 3, 'off')]],
      ['refused before its revoke began', [write(0, 1, 'on'), read(2, 3, 'off'), write(4, 5, 'off')]],
      [
        'refused after a revoke that reached nobody',
        [write(0, 1, 'on'), write(2, 3, 'off', 'unsent'), read(4, 5, 'off')],
      ],
    ])('find one that is %s', (_, operations) => expect(broken(operations)).toEqual(['what was answered holds']));

    it('find one that comes back after a revoke without an answer', () => {
      const operations = [write(0, 1, 'on'), write(2, 3, 'off', 'unknown'), read(4, 5, 'off'), read(6, 7, 'on')];
      expect(broken(operations)).toEqual(['what is over is over']);
    });

    it('let the former secret of a rotated key work until its grace is over, and no longer', () => {
      const rotate = at(2, 3, { writes: [{ register: 'credential k #1', value: 'off', start: 1002, end: 1003 }] });
      expect(broken([write(0, 1, 'on'), rotate, read(900, 901, 'on'), read(1004, 1005, 'off')])).toEqual([]);
      expect(broken([write(0, 1, 'on'), rotate, read(900, 901, 'off')])).toEqual(['what was answered holds']);
      expect(broken([write(0, 1, 'on'), rotate, read(1004, 1005, 'on')])).toEqual(['what was answered holds']);
    });
  });

  describe('of what was made', () => {
    it('pass what is there when it was answered, and there or not when nobody knows', () => {
      expect(broken([make('a'), make('b', 'unknown')], { rows: { projects: { a: 1 } } })).toEqual([]);
      expect(broken([make('b', 'unknown')], { rows: { projects: { b: 1 } } })).toEqual([]);
      expect(broken([make('c'), unmake('c')])).toEqual([]);
      expect(broken([make('c'), unmake('c', 'unknown')])).toEqual([]);
    });

    it('find what is lost, there twice, there against a refusal, and there after its end', () => {
      expect(broken([make('a')])).toEqual(['what was made is there']);
      expect(broken([make('a', 'unknown'), make('a')], { rows: { projects: { a: 2 } } })).toEqual([
        'nothing is done twice',
      ]);
      expect(broken([make('a', 'unknown')], { rows: { projects: { a: 2 } } })).toEqual(['nothing is done twice']);
      expect(broken([make('a', 'refused')], { rows: { projects: { a: 1 } } })).toEqual([
        'what was refused is not there',
      ]);
      expect(broken([make('a'), unmake('a')], { rows: { projects: { a: 1 } } })).toEqual(['what was ended is gone']);
    });
  });

  it('find two answers to one Idempotency-Key', () => {
    const answered = (answer: string) => at(0, 1, { idempotencyKey: 'k', answer });
    expect(broken([answered('x'), answered('x')])).toEqual([]);
    expect(broken([answered('x'), answered('y')])).toEqual(['a repeated request gets the first answer']);
  });

  it('find a one-time thing that was used twice, or after it was withdrawn', () => {
    const use = (start: number, outcome: Outcome = 'done') => at(start, start + 1, { outcome, consumes: 'invite i' });
    const withdraw = at(4, 5, { kills: 'invite i' });
    expect(broken([use(0, 'unknown'), use(2), use(3, 'refused')])).toEqual([]);
    expect(broken([use(0), use(2)])).toEqual(['once is once']);
    expect(broken([withdraw, use(6)])).toEqual(['what was withdrawn is not used']);
    expect(broken([use(3), withdraw])).toEqual([]);
  });

  it('find gaps and doubles in the numbers of runs, and a number that has changed', () => {
    const project = { project: 'p', runs: 3, numbers: 3, highest: 3, last: 3 };
    expect(broken([], { numbers: [project] })).toEqual([]);
    for (const wrong of [{ runs: 2, numbers: 2 }, { numbers: 2 }, { last: 4 }, { highest: 4 }]) {
      expect(broken([], { numbers: [{ ...project, ...wrong }] })).toEqual(['run numbers have no gaps']);
    }
    const started = at(0, 1, { creates: { table: 'runs', mark: 'r', number: 1 } });
    const found = (number: number) => ({ rows: { runs: { r: 1 } }, runs: [{ mark: 'r', number, status: 'pending' }] });
    expect(broken([started], found(1))).toEqual([]);
    expect(broken([started], found(2))).toEqual(['a run keeps its number']);
  });

  it('find a run that ended in two ways', () => {
    const end = (value: string, outcome: Outcome = 'done') =>
      at(0, 1, { outcome, writes: [{ register: 'end of r', value }] });
    expect(broken([end('completed', 'unknown'), end('cancelled'), end('cancelled')])).toEqual([]);
    expect(broken([end('completed'), end('cancelled')])).toEqual(['a run ends once']);
  });

  it('find a fault of the server, and take an answer that it cannot serve for none', () => {
    expect(broken([at(0, 1, { outcome: 'unknown', status: 503 })])).toEqual([]);
    expect(broken([at(0, 1, { outcome: 'unknown', status: 500 })])).toEqual(['what is away is no fault']);
  });

  it('find what is half', () => {
    expect(broken([], { halves: ['project p has no owner'] })).toEqual(['nothing is half']);
  });
});
