// What the guide consists of, section by section: the order of its navigation, of llms.txt and of llms-full.txt.

/**
 * Each section with its pages, as their files lie in docs/, without `.md`; `sdks/…` is the README of a client, and `decisions/*`
 * stands for all of them.
 */
export const sections = [
  {
    title: 'Quick starts',
    pages: [
      'index',
      'quick-starts/personal-access-tokens',
      'quick-starts/project-keys',
      'quick-starts/project-settings',
      'quick-starts/workspace-keys',
      'quick-starts/secret-keys',
    ],
  },
  {
    title: 'Concepts',
    pages: [
      'concepts/surfaces',
      'concepts/credentials',
      'concepts/scopes-and-roles',
      'concepts/ids-and-paging',
      'concepts/idempotency',
      'errors',
      'limits',
    ],
  },
  {
    title: 'Integrating',
    pages: [
      'verifying',
      'middleware',
      'oauth',
      'single-sign-on',
      'second-factors',
      'sdks',
      'sdks/typescript',
      'sdks/python',
      'sdks/ruby',
      'sdks/go',
      'cli',
    ],
  },
  {
    title: 'Running it',
    pages: ['self-hosting', 'operations', 'operator', 'admin', 'upgrading', 'audit', 'retention', 'security-model'],
  },
  {
    title: 'Reference',
    reference: true,
    pages: ['architecture', 'adding-an-endpoint', 'security', 'third-party-licences', 'decisions/*'],
  },
];
