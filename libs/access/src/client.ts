/** Where a request came from, as far as services may know. */
export interface Client {
  /** The client's address, as far as trusted proxies tell. */
  readonly ip: string;
  /** What the client says it is, cut to 512 characters. */
  readonly userAgent: string | null;
  /** How long ago the request arrived, in milliseconds. */
  readonly elapsedMs: number;
}
