import { AppError, Keyring } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import bcrypt from 'bcrypt';
import { isCommonPassword } from './common-passwords.js';
import { Hasher } from './hashing/hasher.js';

const shortest = 8;
const longest = 128;

/** Hashes and checks passwords, off the main thread and no more at a time than there are processors. */
@Injectable()
export class PasswordService implements OnApplicationShutdown {
  private readonly hasher = new Hasher();
  private readonly decoy: Promise<string>;
  private fastestMs = Infinity;

  constructor(
    private readonly keyring: Keyring,
    private readonly config: Config,
  ) {
    this.decoy = this.hash('no password has this hash');
    this.decoy.catch(() => undefined);
  }

  /**
   * Refuses passwords that are too short, too long or among the first that anybody would try.
   * @param field the name of the field, for the error
   */
  assertGood(password: string, field: string): void {
    const length = [...password].length;
    if (length < shortest) throw invalid(field, `must have at least ${shortest} characters`, 'string_too_short');
    if (length > longest) throw invalid(field, `must have at most ${longest} characters`, 'string_too_long');
    if (isCommonPassword(password)) throw invalid(field, 'is too common: choose another one', 'value_error');
  }

  /** bcrypt over a keyed pre-hash: nothing past bcrypt's 72 bytes is ignored, and a stolen table alone cannot be cracked. */
  hash(password: string): Promise<string> {
    return this.timed(() => this.hasher.run({ text: this.prehash(password), cost: this.config.bcryptCost }));
  }

  /** How long a hash takes on this machine when nothing else is going on, in milliseconds: the shortest time so far. */
  get hashMs(): number {
    return Number.isFinite(this.fastestMs) ? this.fastestMs : 0;
  }

  /** Whether a hash was made with another cost than the present one, and should be made again while the password is known. */
  isOutdated(hash: string): boolean {
    return bcrypt.getRounds(hash) !== this.config.bcryptCost;
  }

  /** Whether the password is right. Without a hash it takes as long and is wrong. */
  async verify(password: string, hash: string | null | undefined): Promise<boolean> {
    const against = hash ?? (await this.decoy);
    const right = await this.hasher.run({ text: this.prehash(password), against });
    return right && hash !== null && hash !== undefined;
  }

  onApplicationShutdown(): Promise<void> {
    return this.hasher.close();
  }

  private async timed<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.fastestMs = Math.min(this.fastestMs, performance.now() - start);
    return result;
  }

  private prehash(password: string): string {
    return this.keyring.hash('password', password).toString('base64');
  }
}

const invalid = (field: string, error: string, type: string) =>
  AppError.invalid(
    field,
    `${field[0].toUpperCase()}${field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${error}`,
    'body',
    type,
  );
