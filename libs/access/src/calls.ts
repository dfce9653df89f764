import { type Uuid } from '@latchkey/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Principal } from './principal.js';

/** A call that is being answered: what it asks for, who makes it, from where, and on whose ground. */
export interface Call {
  readonly requestId: string;
  /** The operation's name, as the documents have it. */
  readonly operation: string;
  /** The client's address, as far as trusted proxies tell. */
  readonly ip: string;
  /** What the client says it is, cut to 512 characters. */
  readonly userAgent: string | null;
  /** The verified caller; null where the operation is open to everybody. */
  readonly principal: Principal | null;
  /** The organization that it is about: the path's, which the guard has let the caller into, else the credential's. */
  readonly organizationId: Uuid | null;
  /** The project that it is about, where path or credential name one. Nobody has looked yet whether it is there. */
  readonly projectId: Uuid | null;
}

/** The calls that are being answered. Whatever happens for one finds it here, without a parameter being passed along. */
export class Calls {
  private readonly calls = new AsyncLocalStorage<Call>();

  /** Runs the work as a part of the call. */
  run<T>(call: Call, work: () => T): T {
    return this.calls.run(call, work);
  }

  /** The call that this happens for; undefined for what the server does by itself. */
  get current(): Call | undefined {
    return this.calls.getStore();
  }
}
