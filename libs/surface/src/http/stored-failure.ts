import { type FastifyReply } from 'fastify';

/** An error that was answered before and is answered again, to the byte. It was logged the first time. */
export class StoredFailure extends Error {
  constructor(
    private readonly status: number,
    private readonly text: string,
  ) {
    super('An earlier answer is repeated.');
    this.name = 'StoredFailure';
  }

  sentBy(reply: FastifyReply): void {
    void reply.status(this.status).header('content-type', 'application/json; charset=utf-8').send(this.text);
  }
}
