/** Programs by what only they say of themselves: the first that fits, since most browsers also name their ancestors. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * What a person would call a device, such as `Firefox on Windows` or `curl`, from what it says of itself. A hint to tell
 * sessions apart by, and nothing to rely on.
 */
export function deviceName(userAgent: string | null): string {
  const text = userAgent ?? '';
  const program = named(programs, text);
  const system = named(systems, text);
  if (program && system) return `${program} on ${system}`;
  if (program ?? system) return (program ?? system) as string;
  // Tools name themselves first: curl/8.5.0, python-requests/2.32.0, node.
  return /^[A-Za-z][\w.-]{0,39}/.exec(text)?.[0] ?? 'Unknown device';
}

const named = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];
