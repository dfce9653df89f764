import { type FastifyReply } from 'fastify';

/**
 * An answer that is no success and goes out as it is, without being shaped or logged: one that was given before and is
 * given again, to the byte, or one whose body says itself what is not well.
 */
export class StoredFailure extends Error {
  constructor(
    private readonly status: number,
    private readonly text: string,
  ) {
    super('The answer is ready.');
    this.name = 'StoredFailure';
  }

  sentBy(reply: FastifyReply): void {
    void reply.status(this.status).header('content-type', 'application/json; charset=utf-8').send(this.text);
  }
}
