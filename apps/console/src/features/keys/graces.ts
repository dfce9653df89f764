/** How long the former text or secret may still be used, in seconds. */
export const graces: readonly (readonly [string, number])[] = [
  ['Not at all: it ends now', 0],
  ['1 hour', 3_600],
  ['1 day', 86_400],
  ['7 days', 604_800],
  ['30 days', 2_592_000],
];
