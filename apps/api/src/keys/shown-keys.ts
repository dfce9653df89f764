import { afterwards, Clock, type Eventually } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { KeyUsage } from './key-usage.js';
import { type KeyState, type KnownKey, stateOf } from './known-key.js';
import { KnownKeys } from './known-keys.js';

/** A key that somebody has shown, and what it is worth at this moment. */
export interface ShownKey {
  readonly key: KnownKey;
  readonly state: KeyState;
}

/** Judges keys as they are shown, wherever that is, and notes the use of those that are good. */
@Injectable()
export class ShownKeys {
  constructor(
    private readonly keys: KnownKeys,
    private readonly usage: KeyUsage,
    private readonly clock: Clock,
  ) {}

  /** The key that a text belongs to; undefined where it belongs to none. At once, where it is remembered. */
  judge(text: string): Eventually<ShownKey | undefined> {
    return afterwards(this.keys.find(text), (key) => key && this.judgeFound(key));
  }

  private judgeFound(key: KnownKey): ShownKey {
    const now = this.clock.now();
    const state = stateOf(key, now);
    if (state === 'VALID') this.usage.note(key.id, now);
    return { key, state };
  }
}
