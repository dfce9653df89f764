import { parse } from 'dotenv';
import { environmentSchema } from '../../../libs/config/src/schema.js';
import { placeOf } from '../../../libs/testing/src/samples/shell-page.js';
import { type SampleLanguage } from '../sample-language.js';

/** Environments that the server would start with: every variable is known, and has a value that is taken. */
export const sampleConfiguration: SampleLanguage = {
  name: 'environments',
  fences: ['env', 'ini'],
  run: (samples) => {
    for (const sample of samples) {
      const variables = parse(sample.text);
      const unknown = Object.keys(variables).filter((name) => !(name in environmentSchema.shape));
      if (unknown.length > 0) throw new Error(`${placeOf(sample)}: ${unknown.join(', ')} is no variable`);
      const shape = environmentSchema.pick(Object.fromEntries(Object.keys(variables).map((name) => [name, true])));
      const { error } = shape.safeParse(variables);
      if (error) throw new Error(`${placeOf(sample)}: ${error.message}`);
    }
  },
};
