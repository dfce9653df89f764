import { type Config } from '@latchkey/config';
import { type CheckResult, checkLines, fail, isColoured, isFit } from '../checks/check.js';
import { type CommandCall, type CommandResult } from '../command.js';
import { exitCode } from '../exit-codes.js';
import { checkConfiguration } from './configuration-checks.js';
import { checkDatabase } from './data-checks.js';
import { checkMachine } from './machine-checks.js';
import { checkMailServer, checkRedis } from './service-checks.js';

/** Looks at everything, and tells each result as it is there. */
export async function doctorCommand(call: CommandCall): Promise<CommandResult> {
  const checks: CheckResult[] = [];
  for await (const check of examine(call)) {
    checks.push(check);
    for (const line of checkLines(check, isColoured())) call.say(line);
  }
  const fit = isFit(checks);
  const number = (status: string) => checks.filter((check) => check.status === status).length;
  return {
    exit: fit ? exitCode.done : exitCode.failed,
    data: { fit, checks },
    lines: [`${number('ok')} ok, ${number('warn')} to look at, ${number('fail')} to mend`],
  };
}

async function* examine(call: CommandCall): AsyncGenerator<CheckResult, void, void> {
  let config: Config;
  try {
    config = call.config();
  } catch (error) {
    return yield fail('configuration', (error as Error).message, 'README.md has every variable.');
  }
  yield* checkConfiguration(config, process.env.NODE_ENV === 'production');
  yield* checkMachine(config);
  yield* checkDatabase(config, call.lifecycle);
  yield* checkRedis(config);
  yield* checkMailServer(config);
}
