import { parseAllDocuments } from 'yaml';
import { placeOf } from '../../../libs/testing/src/samples/shell-page.js';
import { type SampleLanguage } from '../sample-language.js';

/** Documents without a fault or a name that is there twice. */
export const yaml: SampleLanguage = {
  name: 'YAML',
  fences: ['yaml'],
  run: (samples) => {
    for (const sample of samples) {
      const documents = parseAllDocuments(sample.text, { strict: true, uniqueKeys: true });
      const faults = [...documents].flatMap(({ errors, warnings }) => [...errors, ...warnings]);
      if (faults.length > 0) throw new Error(`${placeOf(sample)}: ${faults.map(({ message }) => message).join('\n')}`);
    }
  },
};
