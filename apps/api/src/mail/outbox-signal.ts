import { Injectable } from '@nestjs/common';
import { EventEmitter } from 'node:events';

/** Tells the worker of this process that there is mail, so that it need not look all the time. */
@Injectable()
export class OutboxSignal {
  private readonly events = new EventEmitter();

  wake(): void {
    this.events.emit('mail');
  }

  onMail(listener: () => void): void {
    this.events.on('mail', listener);
  }
}
