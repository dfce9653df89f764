import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';

// Not exported with the rest: reading the linters takes longer than most tests.

/** What Redocly's recommended rules say against a document. */
export async function redocly(text: string): Promise<unknown[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: text, absoluteRef: '/document.json', config });
  const found = problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer ?? ''] as const);
  // A redirect is a success, too.
  return found.filter(([rule, , pointer]) => rule !== 'operation-2xx-response' || !redirects(text, pointer));
}

/** Whether all that an operation answers when it goes well is where to go on. */
function redirects(text: string, pointer: string): boolean {
  const steps = pointer.replace(/^#\//, '').split('/');
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const responses = names.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], JSON.parse(text));
  return '303' in (responses as object);
}

/** What Spectral's rules for OpenAPI say against a document, all but those that are switched off here. */
export async function spectral(text: string): Promise<unknown[]> {
  const linter = new Spectral();
  linter.setRuleset({ extends: [[oas as RulesetDefinition, 'all']], rules: switchedOff });
  const problems = await linter.run(text);
  return problems.map(({ code, message, path }) => [code, message, path.join('.')]);
}

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
