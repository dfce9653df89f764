import { type SeenSecrets, seenSecrets } from './seen-secrets.js';

/** Something that was left behind, and what it is called in a complaint. */
export interface Remains {
  readonly where: string;
  readonly text: string;
}

/** Where any of the secrets lie in clear. The places alone: a complaint must not spread them. */
export function leaksIn(remains: readonly Remains[], secrets: SeenSecrets = seenSecrets): string[] {
  // All at once first, since as a rule there is nothing to find.
  if (!secrets.isIn(remains.map(({ text }) => text).join('\n'))) return [];
  return [...new Set(remains.filter(({ text }) => secrets.isIn(text)).map(({ where }) => where))];
}

/** @throws Error that says where, when any of the secrets lie in clear */
export function assertNoLeaks(places: readonly string[]): void {
  if (places.length > 0) throw new Error(`A secret of this test lies in clear in ${places.join(', ')}.`);
}

/** What a server logged, one by one, each called by its message. */
export const logRemains = (logs: readonly Readonly<Record<string, unknown>>[]): Remains[] =>
  logs.map((record) => ({ where: `the log "${nameOf(record)}"`, text: JSON.stringify(record) }));

/** What a process printed, line by line, each called by its number. */
export const outputRemains = (name: string, output: string): Remains[] =>
  output.split('\n').map((text, index) => ({ where: `line ${index + 1} of ${name}`, text }));

/** The message, unless that is where the secret is. */
function nameOf({ msg }: Readonly<Record<string, unknown>>): string {
  const message = typeof msg === 'string' ? msg : 'without a message';
  return seenSecrets.isIn(message) ? 'whose message holds it' : message;
}
