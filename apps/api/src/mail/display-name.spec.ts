import { displayName } from './display-name.js';

describe('a name in a mail', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ["O'Brien & Söhne <b>", "O'Brien & Söhne <b>"],
    ['  Ada\r\n\tLovelace ', 'Ada Lovelace'],
    ['Ada\u202Eecalevol', 'Ada ecalevol'],
    ['Acme Inc.', 'Acme Inc.'],
    ['Acme.io', 'Acme.io'],
    ['a'.repeat(80), 'a'.repeat(80)],
    ['🔑'.repeat(81), `${'🔑'.repeat(79)}…`],
  ])('is shown: %j', (name, shown) => {
    expect(displayName(name, 'somebody')).toBe(shown);
  });

  it.each([
    '',
    '\u0000',
    '\u200B',
    'You won: https://evil.example',
    'Go to www.evil.example',
    'evil.example/win',
    'Write to me@evil.example',
    'javascript://evil',
  ])('is not shown: %j', (name) => {
    expect(displayName(name, 'somebody')).toBe('somebody');
  });
});
