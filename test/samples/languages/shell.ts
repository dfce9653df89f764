import { noShell, runShellPage } from '../../../libs/testing/src/samples/shell-page.js';
import { type SampleLanguage } from '../sample-language.js';

/** Commands, and the answers that they get. */
export const shell: SampleLanguage = {
  name: 'commands',
  fences: ['sh', 'json', 'http'],
  documents: /^(README\.md|docs\/|examples\/)/,
  missing: noShell && `there is no ${noShell}`,
  run: (_, page, { server }) => runShellPage(page, server),
};
