/** A mail as its recipient's program reads it. */
export interface ParsedMail {
  /** Decoded values by lower-case name, in the order in which they stand. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

/**
 * Reads a mail of two alternatives (RFC 5322, 2045 to 2047). It is strict where a broken mail would show: lines end in
 * CRLF and are not too long, and both parts are there.
 */
export function parseMail(raw: Buffer): ParsedMail {
  assertLines(raw.toString('latin1'));
  const { headers, body } = splitPart(raw);
  const boundary = /^multipart\/alternative;.*boundary="([^"]+)"/.exec(one(headers, 'content-type'))?.[1];
  if (boundary === undefined) throw new Error('The mail has no alternatives.');
  const pieces = body.toString('latin1').split(`--${boundary}`);
  if (pieces.at(-1)?.trim() !== '--') throw new Error('The last part is not closed.');
  const [text, html] = pieces.slice(1, -1).map((piece) => splitPart(Buffer.from(piece.slice(2), 'latin1')));
  return {
    headers,
    subject: one(headers, 'subject'),
    text: decode(text, 'text/plain'),
    html: decode(html, 'text/html'),
  };
}

function assertLines(raw: string): void {
  if (/[^\r]\n|\r[^\n]/.test(raw)) throw new Error('A line does not end in CRLF.');
  if (raw.split('\r\n').some((line) => line.length > 998)) throw new Error('A line is too long.');
}

function splitPart(raw: Buffer): Part {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  const head = raw.toString('utf8', 0, end).replace(/\r\n[ \t]+/g, ' ');
  for (const line of head.split('\r\n').filter((each) => each !== '')) {
    const [, name, value] = /^([!-9;-~]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`This is no header: ${line}`);
    const values = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [...values, decodeWords(value)]);
  }
  return { headers, body: raw.subarray(end + 4) };
}

function one(headers: Part['headers'], name: string): string {
  const values = headers.get(name) ?? [];
  if (values.length !== 1) throw new Error(`There are ${values.length} headers ${name}.`);
  return values[0];
}

function decode({ headers, body }: Part, type: string): string {
  if (one(headers, 'content-type') !== `${type}; charset=utf-8`) throw new Error(`The part is no ${type}.`);
  const encoding = one(headers, 'content-transfer-encoding');
  const text = body.toString('latin1').replace(/\r\n$/, '');
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  const bytes = encoding === 'quoted-printable' ? unquote(text.replace(/=\r\n/g, '')) : text;
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}

/** Encoded words; the space between two of them is not part of the text. */
const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text]) =>
          kind.toUpperCase() === 'B'
            ? Buffer.from(text, 'base64')
            : Buffer.from(unquote(text.replaceAll('_', ' ')), 'latin1'),
        ),
      ).toString('utf8'),
    );

const unquote = (text: string): string =>
  text.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
