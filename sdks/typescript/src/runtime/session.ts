/** The session that signing in has opened: browsers keep such cookies by themselves, and other programs do not. */
export class Session {
  private cookie: string | undefined;

  /** Sends it with a request. */
  show(headers: Headers): void {
    if (this.cookie === undefined) headers.delete('cookie');
    else headers.set('cookie', this.cookie);
  }

  /** Keeps what an answer has set, and forgets what one has ended. */
  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair] = line.split(';', 1);
      if (!/^(?:__Host-|__Secure-)?latchkey_session=/.test(pair)) continue;
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
  }
}
