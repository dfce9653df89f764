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
      // What is left out is another matter: some variables want each other, and a sample need not have all.
      const { error } = environmentSchema.safeParse(variables);
      const own = error?.issues.filter(({ path }) => String(path[0]) in variables) ?? [];
      if (own.length > 0) throw new Error(`${placeOf(sample)}: ${own.map(({ message }) => message).join('\n')}`);
    }
  },
};
