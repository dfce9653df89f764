import { isBranchName } from './branch-name.js';

describe('isBranchName', () => {
  it.each(['main', 'fix/login', 'feature/ABC-1_x', 'a@b', 'a.b', 'ä/ö', 'x'.repeat(255), 'locked', 'a.lockx', '#1'])(
    'takes %s',
    (name) => {
      expect(isBranchName(name)).toBe(true);
    },
  );

  it.each([
    ...['', '@', 'HEAD', '-x', '/x', 'x/', '.x', 'x.', 'a..b', 'a//b', 'a/.b', 'a b', 'a\tb', 'a\nb', 'a\u0000b'],
    ...['a~b', 'a^b', 'a:b', 'a?b', 'a*b', 'a[b', 'a\\b', 'a@{b', 'x.lock', 'x.lock/y', 'a\u007fb'],
  ])('refuses %j', (name) => {
    expect(isBranchName(name)).toBe(false);
  });
});
