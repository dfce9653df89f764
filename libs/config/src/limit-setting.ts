import { z } from 'zod';

/** At most `max` requests in each window of `seconds`. */
export interface LimitWindowSetting {
  readonly max: number;
  readonly seconds: number;
}

const shape = /^[1-9]\d{0,8}\/[1-9]\d{0,6}(\+[1-9]\d{0,8}\/[1-9]\d{0,6})*$/;

/** Reads `5/60`, `60/60+1000/86400` or `off` (undefined: no limit, no headers). */
export const limitSetting = (standard: string): z.ZodType<readonly LimitWindowSetting[] | undefined> =>
  z
    .string()
    .default(standard)
    .refine((text) => text === 'off' || shape.test(text), {
      error: 'must be <max>/<seconds>, several of them joined by "+", or "off"',
    })
    .refine((text) => !hasTwins(text), { error: 'must not have two windows of the same length' })
    .transform((text) => (text === 'off' ? undefined : text.split('+').map(readWindow)));

function readWindow(text: string): LimitWindowSetting {
  const [max, seconds] = text.split('/').map(Number);
  return { max, seconds };
}

const hasTwins = (text: string): boolean => {
  const lengths = text.split('+').map((window) => window.split('/')[1]);
  return new Set(lengths).size < lengths.length;
};
