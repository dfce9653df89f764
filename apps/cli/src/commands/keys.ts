import type { Call, Command, OptionSpec, Result } from '../command.js';
import { placeOptions } from '../connection/place.js';
import { misused } from '../failures.js';
import { listed, listOptions, pageSize } from '../terminal/listed.js';
import { type Column, record } from '../terminal/table.js';
import { type Key, keysFor, type ShownKey } from './key-kinds.js';

const kindOptions: readonly OptionSpec[] = [
  ['--workspace', 'keys of the organization, in the place of keys of the project'],
  ['--personal', 'your personal tokens, in the place of keys of the project'],
  ...placeOptions,
];
const quiet: OptionSpec = ['--quiet', 'prints the key and nothing else'];

const columns: readonly Column<Key>[] = [
  ['ID', ({ id }) => id],
  ['NAME', ({ name }) => name],
  ['PREFIX', ({ prefix }) => prefix],
  ['STATE', (key) => stateOf(key)],
  ['SCOPES', ({ scopes }) => scopes.join(' ')],
  ['LAST USED', ({ lastUsedAt }) => lastUsedAt],
  ['EXPIRES', ({ expiresAt }) => expiresAt],
];

const list: Command = {
  name: 'keys list',
  summary: 'lists keys',
  options: [...kindOptions, ['--revoked', 'those that are revoked, too'], ...listOptions],
  async run(call) {
    const includeRevoked = call.options.revoked === true ? true : undefined;
    return listed(call, (await keysFor(call)).list({ limit: pageSize, includeRevoked }), columns);
  },
};

const create: Command = {
  name: 'keys create',
  summary: 'makes a key, and shows it this once',
  args: [['<name>', 'what to call it']],
  options: [
    ...kindOptions,
    ['--scope <scope...>', 'what it is good for: several, or once for each'],
    ['--expires <time>', 'when it ends: 30d, 12h, 45m or seconds'],
    ['--test', 'a key of the test environment'],
    quiet,
  ],
  async run(call) {
    const { scope, expires, test } = call.options;
    const wanted = {
      name: call.args[0] ?? '',
      scopes: scope as string[] | undefined,
      expiresIn: expires === undefined ? undefined : secondsIn(expires as string),
      environment: test === true ? ('test' as const) : undefined,
    };
    return shownOnce(call, await (await keysFor(call)).create(wanted));
  },
};

const rotate: Command = {
  name: 'keys rotate',
  summary: 'gives a key another text, and shows it this once',
  args: [['<key>', 'its id']],
  options: [...kindOptions, ['--grace <time>', 'for how long the former text works on: 1h, 30m or seconds'], quiet],
  async run(call) {
    const { grace } = call.options;
    const graceSeconds = grace === undefined ? undefined : secondsIn(grace as string);
    return shownOnce(call, await (await keysFor(call)).rotate(call.args[0] ?? '', graceSeconds));
  },
};

const revoke: Command = {
  name: 'keys revoke',
  summary: 'ends a key for good',
  args: [['<key>', 'its id']],
  options: [...kindOptions, ['--yes', 'does not ask']],
  async run(call) {
    const id = call.args[0] ?? '';
    const keys = await keysFor(call);
    await call.confirm(`Revoke the key ${id}? Whatever uses it is refused from then on.`);
    await keys.revoke(id);
    return { data: { id, revoked: true }, text: () => `${id} is revoked.` };
  },
};

function stateOf({ revokedAt, expiresAt, enabled }: Key): string {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) return 'expired';
  return enabled ? 'active' : 'disabled';
}

function shownOnce({ say, options }: Call, key: ShownKey): Result {
  const fields: Column<ShownKey>[] = [
    ['ID', ({ id }) => id],
    ['NAME', ({ name }) => name],
    ['KEY', (one) => one.key],
    ['SCOPES', ({ scopes }) => scopes.join(' ')],
    ['EXPIRES', ({ expiresAt }) => expiresAt],
  ];
  if (key.previousKeyExpiresAt !== undefined) fields.push(['FORMER ENDS', (one) => one.previousKeyExpiresAt]);
  if (options.quiet !== true) say('The key is shown this once: keep it now.');
  return { data: key, text: () => record(fields, key), quiet: key.key };
}

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** @throws CommandFailure for a text that is no time */
function secondsIn(text: string): number {
  const [, count, unit] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  if (count === undefined) throw misused(`${text} is no time: write 30d, 12h, 45m, or seconds.`);
  return Number(count) * units[unit];
}

/** `latchkey keys …` */
export const keys: readonly Command[] = [list, create, rotate, revoke];
