import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { readFileSync } from 'node:fs';
import { surfaces } from '../../apps/api/src/surfaces/index.js';

const documents = surfaces.map(({ name }) => ({
  name,
  text: readFileSync(`${__dirname}/../../openapi/${name}.json`, 'utf8'),
}));

describe('The OpenAPI documents', () => {
  it.each(documents)('satisfy every recommended rule of Redocly: $name', async ({ name, text }) => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: text, absoluteRef: `/${name}.json`, config });

    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it.each(documents)('satisfy every rule of Spectral but those named here: $name', async ({ text }) => {
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [[oas as RulesetDefinition, 'all']], rules: switchedOff });
    const problems = await spectral.run(text);

    expect(problems.map(({ code, message, path }) => [code, message, path.join('.')])).toEqual([]);
  });
});

const switchedOff = {
  // The project has no mail address and no site of its own to name.
  'contact-properties': 'off',
  // OpenAPI 3.1 names a licence by its SPDX identifier instead of a URL.
  'license-url': 'off',
  // Groups stand in the order in which somebody needs them.
  'openapi-tags-alphabetical': 'off',
  // A surface without operations has no groups; that every operation's group is declared is another rule.
  'openapi-tags': 'off',
} as const;
