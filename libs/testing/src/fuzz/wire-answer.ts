import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const gap = '\r\n\r\n';

/**
 * Reads one answer from the bytes that came, as RFC 9112 §6.3 says where it ends.
 * @param closed whether no more will come
 * @returns undefined while something is missing
 */
export function readAnswer(bytes: Buffer, method: string, closed: boolean): WireAnswer | undefined {
  const end = bytes.indexOf(gap);
  if (end < 0) return undefined;
  const [line, ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const status = Number(line.split(' ')[1]);
  const body = bytes.subarray(end + gap.length);
  if (status < 200) return readAnswer(body, method, closed);
  const headers = new Headers(lines.map((header) => [header.split(':', 1)[0], header.replace(/^[^:]*:\s*/, '')]));
  const content = contentOf(body, headers, closed, method === 'HEAD' || status === 204 || status === 304);
  return content && { status, headers, text: decoded(content, headers).toString('utf8') };
}

/** The content as it was before it was compressed, in either of the two ways that the server has. */
function decoded(content: Buffer, headers: Headers): Buffer {
  if (content.length === 0) return content;
  switch (headers.get('content-encoding')) {
    case 'br':
      return brotliDecompressSync(content);
    case 'gzip':
      return gunzipSync(content);
    default:
      return content;
  }
}

function contentOf(body: Buffer, headers: Headers, closed: boolean, none: boolean): Buffer | undefined {
  if (none) return Buffer.alloc(0);
  if (headers.get('transfer-encoding') === 'chunked') return chunks(body);
  const length = Number(headers.get('content-length') ?? NaN);
  if (Number.isNaN(length)) return closed ? body : undefined;
  return body.length >= length ? body.subarray(0, length) : undefined;
}

function chunks(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = parseInt(body.toString('latin1', at, end), 16);
    const next = end + 2 + size + 2;
    if (body.length < next) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = next;
  }
}
