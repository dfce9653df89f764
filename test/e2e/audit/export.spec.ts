import { type Person, auditOf, createWorkspaceKey, rowId, signUp, TestApp, verifyAll } from '@latchkey/testing';
import { Database } from '@latchkey/database';
import { AuditCheckpointer } from '../../../apps/api/src/audit/audit-checkpointer.js';
import { AuditSigner } from '../../../apps/api/src/audit/audit-signer.js';
import { AuditTrail } from '../../../apps/api/src/audit/audit-trail.js';
import { verifyExport } from '../../../apps/api/src/audit/verify/index.js';

const many = 5_000;

let app: TestApp;
let ada: Person;
let path: string;
let publicKey: string;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  path = `/api/user/organizations/${ada.organizationId}/audit-logs/export`;
  publicKey = app.app.get(AuditSigner, { strict: false }).publicKey;
  const trail = app.app.get(AuditTrail);
  const organizationId = rowId(ada.organizationId);
  await app.app.get(Database).transaction(() => {
    for (let made = 0; made < many; made++) {
      // What a spreadsheet would run, what CSV and JSON escape, and what no line may end at.
      const after = { title: `=1+1,"${made}"\r\nnext`, odd: ' ’ü' };
      trail.record('task.created', { target: organizationId, organizationId, after });
    }
    return Promise.resolve();
  });
  await createWorkspaceKey(ada);
  await app.app.get(AuditCheckpointer, { strict: false }).run();
});
afterAll(() => app.stop());

async function* linesOf(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield* text.split(/\r?\n/);
}
const verify = (text: string, known = { publicKey }) => verifyExport(linesOf(text), known);
const kinds = async (text: string) => (await verify(text)).problems.map(({ kind }) => kind);

describe.each(['jsonl', 'csv'])('An export as %s', (format) => {
  let text: string;
  let exported: number;
  beforeAll(async () => {
    const answer = await ada.client.get(`${path}?format=${format}`);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(`^attachment; filename="audit-log-.*[.]${format}"$`),
    ]);
    text = answer.text;
    exported = (await auditOf(app, ada.organizationId)).length;
  });

  it('is whole, signed, and proves itself', async () => {
    expect(await verify(text)).toMatchObject({
      chain: rowId(ada.organizationId),
      intact: true,
      entries: exported,
      gaps: 0,
      checkpoints: 1,
      problems: [],
    });
    expect(exported).toBeGreaterThan(many);
  });

  it('says that it was made, as an entry of its own', async () => {
    const [last] = (await auditOf(app, ada.organizationId)).slice(-1);
    expect(last).toMatchObject({ action: 'audit-log.exported', operation: 'exportAuditLogs', after: { format } });
  });

  it('is found out where a byte of an entry is another', async () => {
    const at = text.indexOf('127.0.0.1');
    const flipped = text.slice(0, at) + '9' + text.slice(at + 1);
    expect(await kinds(flipped)).toEqual(['changed-entry', 'changed-file']);
  });

  it('is found out where entries are missing, at the end or before', async () => {
    const lines = text.split(/\r?\n/);
    const middle = lines.filter((_, index) => index !== 100).join('\n');
    expect(await kinds(middle)).toEqual(['missing-entries', 'changed-file']);
    const cut = lines.slice(0, -10).join('\n');
    expect(await kinds(cut)).toEqual(['missing-end']);
    const end = lines.filter((line) => line !== '').length - 1;
    const shortened = [...lines.slice(0, end - 5), lines[end]].join('\n');
    expect(await kinds(shortened)).toEqual(expect.arrayContaining(['changed-file', 'missing-entries']));
  });

  it('is not believed where another key signed it', async () => {
    const findings = await verify(text, { publicKey: Buffer.alloc(32, 1).toString('base64url') });
    expect(findings.problems.map(({ kind }) => kind)).toEqual(['wrong-key', 'bad-signature', 'bad-signature']);
  });

  it('may be narrowed, and then has gaps, and is found out all the same', async () => {
    const narrowed = (await ada.client.get(`${path}?format=${format}&action=audit-log.*&outcome=done`)).text;
    const findings = await verify(narrowed);
    expect(findings).toMatchObject({ intact: true, problems: [] });
    expect(findings.gaps).toBeGreaterThan(0);
    const lines = narrowed.split(/\r?\n/);
    const first = lines.findIndex((line) => line.includes('audit-log.exported') && line.includes('exportAuditLogs'));
    expect(await kinds(lines.filter((_, index) => index !== first).join('\n'))).toEqual(['changed-file']);
  });
});

describe('A CSV export', () => {
  it('has nothing that a spreadsheet would run', async () => {
    const { text } = await ada.client.get(`${path}?format=csv`);
    const cells = text.split('\r\n').flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
    expect(cells.length).toBeGreaterThan(many);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

it('What is no export is said to be none', async () => {
  expect((await verify('')).problems).toEqual([expect.objectContaining({ kind: 'not-an-export' })]);
  expect((await verify('hello\nworld')).intact).toBe(false);
  expect((await verify('{"kind":"entry"}')).intact).toBe(false);
});

it('the database says the same', async () => {
  expect((await verifyAll(app)).map(({ problems }) => problems).flat()).toEqual([]);
});
