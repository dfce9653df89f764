import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isIP } from 'node:net';
import type * as Undici from 'undici';
import { whenNeeded } from '../core/when-needed.js';
import { AddressRule, hostOf } from './address-rule.js';
import { OutgoingRefusal } from './outgoing-refusal.js';

const undici = whenNeeded<typeof Undici>('undici');

const patienceMs = 10_000;
const maxBytes = 1_048_576;
const noBody = [101, 204, 205, 304];

/**
 * The one way to servers whose addresses people have given us. It asks nobody but whom the {@link AddressRule} allows, and
 * looks at the address that it is about to connect to, so that a name cannot mean one thing when it is checked and another
 * when it is asked. A redirect is an answer like any other: nobody is sent on. An answer has ten seconds and 1 MiB.
 */
@Injectable()
export class GuardedFetch implements OnApplicationShutdown {
  private opened: Undici.Agent | undefined;

  constructor(private readonly rule: AddressRule) {}

  /**
   * Asks as `fetch` does, and answers when the whole answer is there.
   * @throws OutgoingRefusal for a server that may not be asked, is not there, takes too long or says too much
   */
  async fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    this.rule.assertUrl(String(url));
    const signal = AbortSignal.any([AbortSignal.timeout(patienceMs), ...(init.signal ? [init.signal] : [])]);
    try {
      const answer = await undici().fetch(url, {
        ...(init as Undici.RequestInit),
        redirect: 'manual',
        dispatcher: this.agent,
        signal,
      });
      const bytes = await readUpTo(maxBytes, answer.body as ReadableStream<Uint8Array> | null);
      const { status, statusText } = answer;
      const headers = new Headers([...answer.headers]);
      return new Response(noBody.includes(status) ? null : bytes, { status, statusText, headers });
    } catch (error) {
      throw refusalBehind(error) ?? new OutgoingRefusal('gave no answer that can be read', { cause: error });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened?.destroy();
  }

  private get agent(): Undici.Agent {
    return (this.opened ??= new (undici().Agent)({
      connect: (options, callback) => this.connect(options, callback),
      keepAliveTimeout: 1_000,
      maxResponseSize: maxBytes,
    }));
  }

  private connect(options: Undici.buildConnector.Options, callback: Undici.buildConnector.Callback): void {
    const { protocol, hostname } = options;
    try {
      // Of an address nobody asks which one it is.
      const host = hostOf({ hostname } as URL);
      if (isIP(host)) this.rule.assertAddress(host, protocol);
    } catch (refusal) {
      return callback(refusal as Error, null);
    }
    undici().buildConnector({ lookup: this.rule.lookupFor(protocol), timeout: patienceMs })(options, callback);
  }
}

async function readUpTo(limit: number, body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > limit) throw new OutgoingRefusal('says more than 1 MiB');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** What was thrown while a connection was made is wrapped by whoever made it. */
function refusalBehind(error: unknown): OutgoingRefusal | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof OutgoingRefusal) return cause;
  }
  return undefined;
}
