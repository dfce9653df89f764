import fc from 'fast-check';
import { everyCredential } from './credentials.js';
import { type Draft, type Field, withHeader, without } from './draft.js';
import { type Mutation } from './mutation.js';
import { mark, repeated } from './template.js';

const contentTypes: readonly string[] = [
  '',
  'application/json;',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json; charset=x; charset=y',
  'application/json\t; charset=utf-8',
  'application/json\ta',
  'application/json ;x',
  'APPLICATION/JSON',
  ' application/json',
  'application/json, text/plain',
  'application/vnd.api+json',
  'application/merge-patch+json',
  'application/jsonx',
  'text/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  '*/*',
  'application/json⟦hex a0⟧',
  `application/json; x=${repeated('y', 4_000)}`,
];

const uuid = '5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2';

/** Headers that mean something to a server, a framework, a proxy or a browser, with values that nobody sends. */
const oddHeaders: readonly Field[] = [
  ...['', 'x', uuid, uuid.toUpperCase(), `${uuid},${uuid}`, '⟦hex ff fe⟧', repeated('x', 5_000)].map((value): Field => [
    'X-Request-ID',
    value,
  ]),
  ...['', 'once', '"once"', ' ', repeated('k', 255), repeated('k', 256), '⟦hex c3 a4⟧', 'a\tb'].map((value): Field => [
    'Idempotency-Key',
    value,
  ]),
  ...['null', '', 'https://evil.example', 'http://127.0.0.1', 'x', 'file://', '⟦hex ff⟧'].map((value): Field => [
    'Origin',
    value,
  ]),
  ...['cross-site', 'same-site', 'none', 'x'].map((value): Field => ['Sec-Fetch-Site', value]),
  ...['', 'text/html', 'application/xml;q=1', '*/*;q=0', 'x/y/z', repeated('a/b,', 2_000)].map((value): Field => [
    'Accept',
    value,
  ]),
  ...['*', '"x"', 'W/"x"', 'x', repeated('"x",', 2_000)].flatMap((value): Field[] => [
    ['If-None-Match', value],
    ['If-Match', value],
  ]),
  ['If-Modified-Since', 'yesterday'],
  ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['Range', 'bytes=0-0,1-1,2-2'],
  ['Range', 'bytes=99999999999999999999-'],
  ['Accept-Encoding', 'gzip;q=x, br, identity;q=0'],
  ['Accept-Language', repeated('x-', 2_000)],
  ['Access-Control-Request-Method', 'DELETE'],
  ['X-Forwarded-For', '::1'],
  ['X-Forwarded-For', repeated('1.1.1.1,', 1_500)],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Proto', 'x://'],
  ['Forwarded', 'for="[::1"'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Original-URL', '/api/user/me'],
  ['Cookie', '%'],
  ['Cookie', 'latchkey_session=%E0%A4%A'],
  ['Cookie', '__proto__=x; =; ;; a'],
  ['Cookie', repeated('a=b;', 3_000)],
  ['User-Agent', ''],
  ['User-Agent', '⟦hex 80 81⟧'],
  ['User-Agent', repeated('ä', 3_000)],
  ['Referer', '//'],
  ['Prefer', 'code=500'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['X_Api_Key', mark('personalToken')],
  ['X-Odd', '⟦hex ff fe fd⟧'],
];

/** Headers by which the bytes are framed: a failure may be HTTP's own. */
const framing: readonly Field[] = [
  ['Expect', '100-continue'],
  ['Expect', 'a miracle'],
  ['TE', 'trailers'],
  ['Trailer', 'X-Api-Key'],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
  ['Connection', 'close'],
  ['Connection', 'upgrade, x-api-key'],
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'br'],
  ['Content-Encoding', 'identity'],
  ['Content-Length', '-1'],
  ['Content-Length', '0x10'],
  ['Content-Length', '1, 2'],
  ['Content-Length', repeated('9', 40)],
  ['Transfer-Encoding', 'gzip'],
  ['Transfer-Encoding', 'x, chunked'],
  ['Host', ''],
  ['Host', 'evil.example'],
  ['Host', 'a b'],
  ['X-Long', repeated('x', 20_000)],
  ['X\u0000', 'x'],
  ['X-Odd', 'a\u0000b'],
  ['X-Odd', 'a\r\n folded'],
  ['X-Odd', 'a\nb: c'],
  ['X Odd', 'x'],
  ['', 'x'],
];

const many: readonly Field[] = Array.from({ length: 1_500 }, (_, index) => [`x-${index}`, '']);

const stripped = (headers: readonly Field[]): Field[] =>
  ['authorization', 'x-api-key', 'cookie'].reduce<Field[]>((left, name) => without(left, name), [...headers]);

/** A credential that is none: cut, longer, in other letters, of no shape at all. */
const spoilt = ([name, value]: Field): Field[] => [
  [name, value.slice(0, 12)],
  [name, `${value}x`],
  [name, ` ${value} `],
  [name, `${value},${value}`],
  [name, value.replace(/^Bearer /, 'bearer ')],
  [name, value.replace(/^Bearer /, 'Bearer  ')],
  [name, value.replace(/^Bearer /, 'Basic ')],
  [name, value.replace(/^Bearer /, '')],
  [name, `${value}.`],
  [name, 'Bearer'],
  [name, ''],
  [name, '⟦hex 00⟧'],
  [name, '⟦hex ff fe⟧'],
  [name, repeated('x', 9_000)],
  [name, 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
  [name, 'Bearer eyJhbGciOiJFZERTQSIsImtpZCI6Il9fcHJvdG9fXyJ9.e30.AA'],
  [name, 'Bearer ..'],
];

const spoiltOnes = everyCredential.flatMap(spoilt);
const takesBody = ({ body }: Draft): boolean => body !== undefined;

/** What can be odd about headers, credentials among them. */
export const headerMutations: readonly Mutation[] = [
  {
    name: 'another Content-Type',
    weight: 5,
    fits: takesBody,
    change: ({ headers }) =>
      fc.constantFrom(...contentTypes).map((type) => ({ headers: withHeader(headers, 'content-type', type) })),
  },
  {
    name: 'no Content-Type, or two',
    weight: 1,
    fits: takesBody,
    change: ({ headers }) =>
      fc
        .constantFrom(without(headers, 'content-type'), [...headers, ['content-type', 'text/plain']] as Field[])
        .map((other) => ({ headers: other })),
  },
  {
    name: 'an odd header',
    weight: 8,
    change: ({ headers }) => fc.constantFrom(...oddHeaders).map((header) => ({ headers: [...headers, header] })),
  },
  {
    name: 'an odd header of the framing',
    weight: 3,
    change: ({ headers }) =>
      fc.constantFrom(...framing).map((header) => ({
        headers: withHeader(headers, header[0].toLowerCase(), header[1]),
        breaksHttp: true,
        mayBeSilent: true,
      })),
  },
  {
    name: 'very many headers',
    weight: 0.3,
    change: ({ headers }) => fc.constant({ headers: [...headers, ...many], breaksHttp: true }),
  },
  {
    name: 'a compressed body',
    weight: 0.5,
    fits: takesBody,
    change: ({ headers }) =>
      fc.constantFrom(1, 200).map((mebibytes) => ({
        headers: withHeader(headers, 'content-encoding', 'gzip'),
        body: `⟦gzip ${mebibytes}⟧`,
      })),
  },
  {
    name: 'no credential',
    weight: 2,
    change: ({ headers }) => fc.constant({ headers: stripped(headers) }),
  },
  {
    name: 'a spoilt credential',
    weight: 5,
    change: ({ headers }) =>
      fc.constantFrom(...spoiltOnes).map((one) => ({ headers: [...stripped(headers), one], breaksHttp: true })),
  },
  {
    name: 'a credential of another kind, or two',
    weight: 4,
    change: ({ headers }) =>
      fc
        .tuple(fc.constantFrom(...everyCredential), fc.boolean())
        .map(([other, alone]) => ({ headers: [...(alone ? stripped(headers) : headers), other] })),
  },
];
