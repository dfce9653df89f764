import { readFileSync } from 'node:fs';
import { surfaces } from '../../apps/api/src/surfaces/index.js';
import { redocly, spectral } from '../../libs/testing/src/contract/lint.js';

const documents = surfaces.map(({ name }) => ({
  name,
  text: readFileSync(`${__dirname}/../../openapi/${name}.json`, 'utf8'),
}));

describe('The OpenAPI documents', () => {
  it.each(documents)('satisfy every recommended rule of Redocly: $name', async ({ text }) => {
    expect(await redocly(text)).toEqual([]);
  });

  it.each(documents)('satisfy every rule of Spectral but those that are named: $name', async ({ text }) => {
    expect(await spectral(text)).toEqual([]);
  });
});
