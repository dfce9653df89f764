import { record, table } from '../../../apps/cli/src/terminal/table.js';

interface Row {
  readonly id: number;
  readonly name: string | null;
  readonly on: boolean;
}
const columns = [
  ['ID', ({ id }: Row) => id],
  ['NAME', ({ name }: Row) => name],
  ['ON', ({ on }: Row) => on],
] as const;
const rows: readonly Row[] = [
  { id: 1, name: '港の時刻', on: true },
  { id: 20, name: null, on: false },
];

describe('A table', () => {
  it('has its columns below each other, also with letters that are two columns wide', () => {
    expect(table(columns, rows, 80)).toBe(['ID  NAME      ON', '1   港の時刻  yes', '20  -         no'].join('\n'));
  });

  it('becomes records where the terminal is too narrow, and loses nothing', () => {
    const first = ['ID    1', 'NAME  港の時刻', 'ON    yes'].join('\n');
    const second = ['ID    20', 'NAME  -', 'ON    no'].join('\n');
    expect(table(columns, rows, 16)).toBe(`${first}\n\n${second}`);
    expect(table(columns, rows, 17)).not.toContain('\n\n');
  });

  it('shows on one line, and as letters, whatever a name holds', () => {
    const name = 'a\u001b]0;title\u0007\u202eb\r\n\tc';
    expect(record(columns, { id: 1, name, on: true })).toBe('ID    1\nNAME  a\ufffd]0;title\ufffd\ufffdb c\nON    yes');
  });
});
