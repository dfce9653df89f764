import { type FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Content that is made once and sent often: its entity tag and its compressed form are kept with it. */
export class StoredFile {
  private constructor(
    private readonly content: string | Buffer,
    /** Undefined where it would be no smaller: fonts are compressed by themselves. */
    private readonly compressed: Buffer | undefined,
    /** A short name of this very content, for URLs that may be kept for ever. */
    readonly digest: string,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly status: number,
  ) {}

  /**
   * @param headers what goes out with it; `cache-control` says who may keep it, and for how long
   * @param status 404 where it says that something else is not there
   */
  static async of(
    content: string | Buffer,
    headers: { readonly 'cache-control': string },
    status: 200 | 404 = 200,
  ): Promise<StoredFile> {
    const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22);
    const compressed = await compress(content);
    const smaller = compressed.length < content.length * 0.95;
    return new StoredFile(content, smaller ? compressed : undefined, digest, { ...headers }, status);
  }

  /** Sets the headers that go with it, and returns what to send. The tag is weak since it stands for both encodings. */
  sentBy(reply: FastifyReply): string | Buffer {
    void reply.status(this.status).headers({ ...this.headers, vary: 'accept-encoding' });
    if (this.status === 200) void reply.header('etag', `W/"${this.digest}"`);
    if (this.compressed === undefined || !takesGzip(reply.request.headers['accept-encoding'])) return this.content;
    void reply.header('content-encoding', 'gzip');
    return this.compressed;
  }
}

const takesGzip = (accepted = ''): boolean => /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted);
