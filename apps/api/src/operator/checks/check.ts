/** How a thing stands: `fail` keeps a server from working, `warn` will one day or is not safe. */
export type CheckStatus = 'ok' | 'warn' | 'fail';

/** What was looked at, and what to do about it. */
export interface CheckResult {
  readonly name: string;
  readonly status: CheckStatus;
  /** What was seen. */
  readonly detail: string;
  /** What mends it; nothing where all is well. */
  readonly fix?: string;
}

export const ok = (name: string, detail: string): CheckResult => ({ name, status: 'ok', detail });
export const warn = (name: string, detail: string, fix: string): CheckResult => ({ name, status: 'warn', detail, fix });
export const fail = (name: string, detail: string, fix: string): CheckResult => ({ name, status: 'fail', detail, fix });

/** Whether none keeps a server from working. */
export const isFit = (results: readonly CheckResult[]): boolean => results.every(({ status }) => status !== 'fail');

const colours: Readonly<Record<CheckStatus, string>> = { ok: '\u001b[32m', warn: '\u001b[33m', fail: '\u001b[31m' };

/** A result for people, with what mends it in a line below. @param coloured on a terminal */
export function checkLines({ name, status, detail, fix }: CheckResult, coloured: boolean): string[] {
  const mark = status.padEnd(4);
  const shown = coloured ? `${colours[status]}${mark}\u001b[0m` : mark;
  return [`${shown}  ${name}: ${detail}`, ...(fix ? [`      ${fix}`] : [])];
}

/** Whether results are printed in colours: to people who did not say that they want none. */
export const isColoured = (): boolean => process.stdout.isTTY && !process.env.NO_COLOR;
