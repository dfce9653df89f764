import { type OperatorCommand } from '../command.js';

/** Verifies the audit trail, in an export or in the database. */
export const auditVerify: OperatorCommand = {
  name: 'audit verify',
  summary: 'verifies an export of an audit log, or the whole audit trail of the database',
  details:
    'An export is verified with nothing but the export in hand: neither a server nor a database nor a secret is needed. Ends ' +
    'with code 1 where something was changed, added or taken away.',
  args: [
    ['[file]', 'an export, JSON Lines or CSV; - for standard input. The database is verified where it is left out'],
  ],
  options: [
    ['--public-key <key>', "the server's key, as it was learned elsewhere; of a database it is known by its secret"],
    ['--log <file>', 'the log of the server, whose audit checkpoints have to be borne out'],
  ],
  json: true,
  async run(call) {
    const { auditVerifyCommand } = await import('../audit/audit-verify-command.js');
    return auditVerifyCommand(call);
  },
};
