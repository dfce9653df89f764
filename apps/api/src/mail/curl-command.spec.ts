import { execFileSync } from 'node:child_process';
import { curlPost } from './curl-command.js';

/** What a POSIX shell makes of the command: the words that curl would get. */
const words = (command: string): string[] =>
  execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

describe('a command to paste', () => {
  const url = 'https://api.example.com/api/auth/forgot-password';

  it('is read by a shell as it is meant', () => {
    expect(words(curlPost(url, { cookies: 'send' }))).toEqual(['-X', 'POST', url, '-b', 'cookies.txt']);
    expect(words(curlPost(url, { cookies: 'keep' }))).toEqual(['-X', 'POST', url, '-c', 'cookies.txt']);
  });

  it.each(["o'brien@example.com", '"; rm -rf "$HOME"', '$(id)`id`', "'; id; '", '\\', 'line\nline'])(
    'runs nothing that a value says: %j',
    (email) => {
      const body = { email };
      const [, , , , type, , data] = words(curlPost(url, { body }));
      expect([type, JSON.parse(data)]).toEqual(['Content-Type: application/json', body]);
    },
  );
});
