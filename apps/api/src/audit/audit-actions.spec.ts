import { readFileSync } from 'node:fs';
import { auditActions } from './audit-actions.js';

const page = readFileSync(`${__dirname}/../../../../docs/audit.md`, 'utf8');

describe('docs/audit.md', () => {
  it('says of every action what it says of itself, and names no other', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+\.[a-z-]+)`\s+\| (.*?)\s+\|$/gm)];
    expect(Object.fromEntries(rows.map(([, action, words]) => [action, words]))).toEqual(auditActions);
  });
});
