import { Injectable } from '@nestjs/common';
import { AsyncResource } from 'node:async_hooks';
import { EventEmitter } from 'node:events';

/** Tells the worker of this process that there is mail, so that it need not look all the time. */
@Injectable()
export class OutboxSignal {
  private readonly events = new EventEmitter();

  wake(): void {
    this.events.emit('mail');
  }

  /** What the listener does is no part of the request that there is mail of. */
  onMail(listener: () => void): void {
    this.events.on('mail', AsyncResource.bind(listener));
  }
}
