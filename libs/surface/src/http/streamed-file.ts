import { type FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

/** Content that is made while it is sent, no faster than the client takes it, and no further once the client is gone. */
export class StreamedFile {
  /**
   * @param content pieces of the text; asked for the next one when the last is on its way, and told to return when nobody
   * waits for it any more
   */
  constructor(
    private readonly mediaType: string,
    private readonly name: string,
    private readonly content: AsyncIterable<string>,
  ) {}

  /** Sets the headers that go with it, and returns what to send. */
  sentBy(reply: FastifyReply): Readable {
    void reply.headers({
      'content-type': this.mediaType,
      'content-disposition': `attachment; filename="${this.name}"`,
    });
    return Readable.from(this.content, { highWaterMark: 1 });
  }
}
