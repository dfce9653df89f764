/** What a command sends beside its address. */
export interface CurlOptions {
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, string>>;
  /** Appended to the address by the command itself, so that no address in the text holds it. */
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the cookies of an earlier command go along (`send`) or are kept for later ones (`keep`). */
  readonly cookies?: 'send' | 'keep';
}

/** A POST request as a command to paste into a POSIX shell, whatever characters its values have. */
export function curlPost(url: string, { body, query, cookies }: CurlOptions): string {
  const parts = ['curl -X POST', quote(url)];
  if (cookies) parts.push(`${cookies === 'send' ? '-b' : '-c'} cookies.txt`);
  if (query) parts.push(`-G -d ${quote(new URLSearchParams(query).toString())}`);
  if (body) parts.push("-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(body))}`);
  return parts.join(' ');
}

/** Within single quotes a shell changes nothing; a single quote itself has to stand outside of them. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
