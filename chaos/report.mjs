// What a campaign says at its end.

/** @param {string} title @param {readonly object[]} operations @param {object} result of `campaign` */
export function report(title, operations, { figures, checks, violations }) {
  const lines = [
    '',
    title,
    '',
    ...table(operations),
    '',
    ...Object.entries(figures).map(([name, figure]) => `${name}: ${figure}`),
    '',
    ...Object.entries(checks).map(([name, count]) => `checked, ${name}: ${count}`),
    '',
    ...violations.slice(0, 50).map(({ rule, what }) => `VIOLATION: ${rule}: ${what}`),
    `violations: ${violations.length}`,
  ];
  return `${lines.join('\n')}\n`;
}

const outcomes = ['done', 'refused', 'unknown', 'unsent'];

function table(operations) {
  const kinds = new Map();
  for (const { kind, outcome } of operations) {
    for (const name of [kind, 'all']) {
      const counts = kinds.get(name) ?? kinds.set(name, {}).get(name);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  const all = kinds.get('all') ?? {};
  kinds.delete('all');
  const row = (name, counts) => `| ${name} | ${outcomes.map((outcome) => counts[outcome] ?? 0).join(' | ')} |`;
  const rows = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, counts]) => row(name, counts));
  return ['| operation | done | refused | unknown | not sent |', '|---|---|---|---|---|', ...rows, row('all', all)];
}
