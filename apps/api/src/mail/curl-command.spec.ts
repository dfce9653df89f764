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

  it('puts into the address itself what no text is to hold as part of one', () => {
    expect(words(curlPost(url, { query: { token: 'a_b-c', note: "o'brien & co" } }))).toEqual([
      '-X',
      'POST',
      url,
      '-G',
      '-d',
      'token=a_b-c&note=o%27brien+%26+co',
    ]);
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
