import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { from, mergeMap, type Observable } from 'rxjs';
import { ENDS_ACCESS } from '../surface.decorator.js';
import { Receipts } from './receipts.js';

/**
 * Holds the answer to what ends access back until no node lets anybody in by what was before. An answer that is repeated is
 * held back as well: its first one may still be waiting. So is one by which nothing changed: it had been changed just before.
 */
@Injectable()
export class ReceiptInterceptor implements NestInterceptor {
  constructor(private readonly receipts: Receipts) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!Reflect.getMetadata(ENDS_ACCESS, context.getHandler())) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(mergeMap((answer) => from(this.confirmed(answer, reply))));
  }

  private async confirmed(answer: unknown, reply: FastifyReply): Promise<unknown> {
    const { confirmedNodes, nodes, effectiveAt } = await this.receipts.confirm();
    void reply.header('revocation-receipt', JSON.stringify({ confirmedNodes, nodes, effectiveAt }));
    return answer;
  }
}
