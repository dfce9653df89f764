import { type FastifyReply } from 'fastify';

/** An answer that sends a browser on. The operation has looked at where to: nothing else does. */
export class Redirection {
  /** @param url absolute */
  constructor(private readonly url: string) {}

  /** Sets the header that says where to, and returns what to send: nothing. */
  sentBy(reply: FastifyReply): string {
    void reply.header('location', this.url);
    return '';
  }
}
