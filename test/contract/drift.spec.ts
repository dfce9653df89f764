import { TestApp } from '@latchkey/testing';
import { readFileSync } from 'node:fs';
import { surfaces } from '../../apps/api/src/surfaces/index.js';

const directory = `${__dirname}/../../openapi`;

describe('The documents kept with the sources', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.stop());

  it.each(surfaces.map(({ name }) => name))('are what the server serves: %s (else: npm run openapi)', async (name) => {
    const { body } = await app.client().get(`/openapi/${name}.json`);

    expect(JSON.parse(readFileSync(`${directory}/${name}.json`, 'utf8'))).toEqual(body);
  });
});
