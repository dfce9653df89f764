import { pathOf } from '@latchkey/surface';
import { type Contract } from '../contract/contract.js';
import { type Exchange } from '../contract/exchange.js';
import { type Draft } from './draft.js';
import { type Outcome } from './wire-client.js';

/** What no answer to a mistake may hold: the server's own insides. */
const insides =
  /node_modules|\bat [\w.<>]+ \(|\.[cm]?[jt]s:\d|\bSELECT\b|\bINSERT INTO\b|duplicate key|violates|QueryFailed|invalid input syntax|invalid byte sequence|\/(?:home|tmp|work|usr|root|var)\//;
/** What HTTP itself answers before a request has an operation. */
const ofHttp = new Set([400, 405, 408, 413, 414, 415, 417, 431, 501, 505]);
/** Who sends more than this may be cut off before the answer is read. */
const large = 65_536;
/** What a first line and headers may have in all, of 16 KiB, before HTTP's own limits meet them. */
const longHead = 12_000;
/** More than any first line has. */
const longest = 20_000;

/** Says what is wrong with an answer, undefined where nothing is. */
export function faultOf(draft: Draft, sent: Buffer, outcome: Outcome, contract: Contract): string | undefined {
  if (typeof outcome === 'string') {
    if (draft.mayBeSilent || draft.method === 'CONNECT') return undefined;
    return outcome === 'closed' && sent.length > large ? undefined : `no answer: ${outcome}`;
  }
  const { status, text, headers } = outcome;
  if (status >= 500 && !(status === 501 || status === 505)) return `status ${status}: ${text.slice(0, 300)}`;
  if (status >= 400 && insides.test(text)) return `it shows its insides: ${insides.exec(text)?.[0]}`;
  const exchange: Exchange = { ...firstLine(sent), status, headers, text, body: parsed(text) };
  return violationOf(contract, exchange, breaksHttp(draft, sent) && ofHttp.has(status));
}

/** Whether bytes that are no text, or too many of them, stand before the body. */
function breaksHttp({ breaksHttp: told, path, query, headers }: Draft, sent: Buffer): boolean {
  if (told) return true;
  const odd = [path, query, ...headers.flat()].some((text) => text.includes('⟦hex'));
  return odd || sent.subarray(0, longHead).indexOf('\r\n\r\n') < 0;
}

function violationOf(contract: Contract, exchange: Exchange, ofHttpItself: boolean): string | undefined {
  try {
    contract.check(exchange);
    return undefined;
  } catch (error) {
    if (ofHttpItself && isFailure(contract, exchange)) return undefined;
    return (error as Error).message;
  }
}

/** Whether it is at least the surface's error shape. */
function isFailure(contract: Contract, exchange: Exchange): boolean {
  try {
    contract.checkFailure(exchange);
    return true;
  } catch {
    return false;
  }
}

/** The method and the path as the router takes them: unreserved letters may be escaped or not (RFC 3986 §6.2.2.2). */
function firstLine(sent: Buffer): { method: string; path: string } {
  const [method, target = '/'] = sent.toString('latin1', 0, longest).trimStart().split(/\s+/);
  const unreserved = /%(2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi;
  return { method, path: pathOf(target).replace(unreserved, (escape) => decodeURIComponent(escape)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
