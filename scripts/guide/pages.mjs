// What the guide consists of, section by section: the order of its navigation, of llms.txt and of llms-full.txt.

/** Each section with its pages, as their files lie in docs/, without `.md`. `decisions/*` stands for all of them. */
export const sections = [
  {
    title: 'Quick starts',
    pages: ['index'],
  },
  {
    title: 'Concepts',
    pages: [],
  },
  {
    title: 'Integrating',
    pages: ['verifying', 'oauth', 'single-sign-on', 'second-factors'],
  },
  {
    title: 'Running it',
    pages: ['operations', 'operator', 'admin', 'upgrading', 'audit', 'retention'],
  },
  {
    title: 'Reference',
    reference: true,
    pages: ['architecture', 'adding-an-endpoint', 'security', 'third-party-licences', 'decisions/*'],
  },
];
