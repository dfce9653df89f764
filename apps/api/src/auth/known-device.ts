import { Keyring, randomToken, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const year = 365 * 86_400;

/**
 * The cookie by which a browser that has signed in to an account is known again. It opens nothing; it only keeps the
 * browser's attempts apart from those of strangers.
 */
@Injectable()
export class KnownDevice {
  constructor(
    private readonly keyring: Keyring,
    private readonly config: Config,
  ) {}

  /** The device's name if its cookie was made for this account, else undefined. */
  read(cookie: string | undefined, userId: Uuid): string | undefined {
    const [device, mac] = cookie?.split('.') ?? [];
    if (!device || !mac) return undefined;
    return this.keyring.matches('device', `${userId}/${device}`, Buffer.from(mac, 'base64url')) ? device : undefined;
  }

  cookieOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, userId: Uuid): void {
    const device = randomToken();
    const mac = this.keyring.hash('device', `${userId}/${device}`).toString('base64url');
    void reply.setCookie(this.name, `${device}.${mac}`, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.secure,
      maxAge: year,
    });
  }

  private get name(): string {
    return this.config.secure ? '__Host-latchkey_device' : 'latchkey_device';
  }
}
