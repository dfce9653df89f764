import fc from 'fast-check';
import { type Mutation } from './mutation.js';
import { targetOf } from './draft.js';
import { repeated } from './template.js';

const line = (target: string, version = 'HTTP/1.1') => `POST ${target} ${version}\r\nHost: x\r\n`;
const json = 'Content-Type: application/json\r\n';

/** What is no HTTP, or is HTTP that says two things at once. */
const broken: readonly ((target: string) => string)[] = [
  () => '',
  () => '\r\n\r\n\r\n',
  () => '⟦hex 16 03 01 02 00 01 00 01 fc 03 03⟧',
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  () => repeated('⟦hex 00⟧', 100),
  () => repeated('A', 100_000),
  (target) => `GET ${target}\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.1\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n`,
  (target) => `GET ${target} HTTP/9.9\r\nHost: x\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.0\r\n\r\n`,
  (target) => `GET  ${target}  HTTP/1.1\r\nHost: x\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.1\nHost: x\n\n`,
  (target) => `GET ${target} HTTP/1.1\r\nHost x\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n`,
  (target) => `GET ${target} HTTP/1.1\r\nHost: x\r\nX-Api-Key : y\r\n\r\n`,
  (target) => `${line(target)}${json}Content-Length: 50\r\n\r\n{"a":`,
  (target) => `${line(target)}${json}Content-Length: 2\r\n\r\n{}GARBAGE\r\n\r\n`,
  (target) => `${line(target)}${json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`,
  (target) => `${line(target)}${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n{}\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\n\r\n2;${repeated('x', 30_000)}\r\n{}\r\n0\r\n\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Api-Key: x\r\n\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`,
  (target) => `${line(target)}${json}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n`,
  (target) => `${line(target, 'HTTP/1.0')}${json}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  (target) => `${line(target)}${json}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n`,
  (target) => `${line(target)}Content-Length: 1\r\n`,
  (target) => `POST ${target} HTTP/1.1\r\nHost: x`,
];

/** Bytes instead of a request, after which the connection is given up. */
export const brokenHttp: Mutation = {
  name: 'broken HTTP',
  weight: 2,
  change: (draft) =>
    fc.constantFrom(...broken).map((write) => ({ raw: write(targetOf(draft)), breaksHttp: true, mayBeSilent: true })),
};
