import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AuditSigner } from '../../audit/audit-signer.js';
import { type Checkpoint, type Findings, type Signed, verifyDatabase, verifyExport } from '../../audit/verify/index.js';
import { reasonOf, StartRefused } from '../../runtime/refusal.js';
import { type CommandCall, type CommandResult } from '../command.js';
import { openExistingData } from '../existing-data.js';
import { exitCode } from '../exit-codes.js';
import { checkpointsIn } from './checkpoints-in-log.js';

/**
 * Verifies an export, or the database.
 * @throws StartRefused where a file cannot be read, and of `openExistingData`
 */
export async function auditVerifyCommand(call: CommandCall): Promise<CommandResult> {
  const { args, options } = call;
  const [file] = args;
  const publicKey = typeof options.publicKey === 'string' ? options.publicKey : undefined;
  const known = typeof options.log === 'string' ? await checkpointsIn(linesOf(options.log)) : undefined;
  const findings = file ? [await verifyExport(linesOf(file), { publicKey, known })] : await ofDatabase(call, known);
  const entries = findings.reduce((sum, chain) => sum + chain.entries, 0);
  const broken = findings.filter(({ intact }) => !intact);
  return {
    exit: broken.length > 0 ? exitCode.failed : exitCode.done,
    data: { intact: broken.length === 0, chains: findings.length, entries, findings: file ? findings : broken },
    lines: file ? findings[0].sentences : [...broken.flatMap(told), overall(findings.length, entries, broken.length)],
  };
}

async function ofDatabase(
  { config, lifecycle, signal, progress }: CommandCall,
  known?: readonly Signed<Checkpoint>[],
): Promise<Findings[]> {
  const { database, keyring } = await openExistingData(config(), lifecycle);
  const { publicKey } = new AuditSigner(keyring);
  const findings: Findings[] = [];
  for await (const chain of verifyDatabase(database, { publicKey, known })) {
    findings.push(chain);
    progress.show(`verified ${findings.length} chains`);
    if (signal.aborted) throw new StartRefused(`Stopped after ${findings.length} chains.`);
  }
  return findings;
}

const told = ({ chain, sentences }: Findings): string[] => sentences.map((sentence) => `${chain}: ${sentence}`);

const overall = (chains: number, entries: number, broken: number): string =>
  `${count(entries)} entries in ${count(chains)} chains: ` +
  (broken === 0
    ? 'nothing was changed, added or taken away.'
    : `${count(broken)} of the chains cannot be relied upon.`);

const count = (number: number): string => number.toLocaleString('en-US');

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (cause) {
    throw new StartRefused(`${file} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}
