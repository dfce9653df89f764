/** Values that are another each time, by what they look like. */
const random: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  /^\d{4}-\d\d-\d\d$/,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^[0-9A-HJKMNP-TV-Z]{26}$/,
  /^[0-9a-f]{64}$/,
];

/**
 * Holds what a document shows against what came. The shape has to be the same to the last field, and so have the values, but
 * for those that are another each time: they have to look alike (times, ids, secrets). What ends in `...` or `…` is the beginning
 * of a text.
 * @returns where they differ, one sentence each
 */
export function differences(shown: unknown, came: unknown, at = 'it'): string[] {
  if (Array.isArray(shown) && Array.isArray(came)) {
    if (shown.length !== came.length) return [`${at} has ${came.length} items, and is shown with ${shown.length}`];
    return shown.flatMap((item, index) => differences(item, came[index], `${at}[${index}]`));
  }
  if (isObject(shown) && isObject(came)) {
    const names = new Set([...Object.keys(shown), ...Object.keys(came)]);
    return [...names].flatMap((name) => {
      if (!(name in came)) return [`${at}.${name} is shown, and did not come`];
      if (!(name in shown)) return [`${at}.${name} came, and is not shown`];
      return differences(shown[name], came[name], `${at}.${name}`);
    });
  }
  return areAlike(shown, came, at)
    ? []
    : [`${at} is shown as ${JSON.stringify(shown)}, and came as ${JSON.stringify(came)}`];
}

function areAlike(shown: unknown, came: unknown, at: string): boolean {
  if (shown === came) return true;
  if (typeof shown === 'number' && typeof came === 'number') return isTime(shown) && isTime(came);
  if (typeof shown !== 'string' || typeof came !== 'string') return false;
  if (random.some((pattern) => pattern.test(shown) && pattern.test(came))) return true;
  const [, beginning] = /^(.*?)(?:\.\.\.|…)$/s.exec(shown) ?? [];
  if (beginning !== undefined) return startsAlike(beginning, came);
  // Made of a name, and unique on a server: the second one has a number behind it.
  if (/\.(handle|slug)$/.test(at) && came.startsWith(shown)) return true;
  return spellingOf(shown) !== undefined && spellingOf(shown) === spellingOf(came);
}

/** In seconds or in milliseconds since 1970. */
const isTime = (value: number): boolean => value > 1_500_000_000;

/** The prefix of an id or a key, without what is random about it. */
const spellingOf = (text: string): string | undefined => /^([a-z]+_(?:live_|test_)?)[0-9A-Za-z]{6,}$/.exec(text)?.[1];

function startsAlike(beginning: string, came: string): boolean {
  const prefix = spellingOf(beginning) ?? /^(eyJ)/.exec(beginning)?.[1] ?? beginning;
  return came.startsWith(prefix);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
