import { environmentSchema } from '../../../config/src/schema.js';

/** The environment that turns every limit off: a test makes more requests than people do. */
export const noLimits: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(environmentSchema.shape)
    .filter((name) => name.startsWith('RATE_LIMIT_'))
    .map((name) => [name, 'off']),
);
