import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { type SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { type ParsedMail, parseMail } from './parse-mail.js';

/** A mail as a mail server got it. */
export interface ReceivedMail extends ParsedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Who handed it over, where they had to say so. */
  readonly user: string | undefined;
}

/** How a test's mail server behaves. */
export interface TestMailServerOptions {
  /** The port to come back on; any free one unless told. */
  readonly port?: number;
  /** Who may hand mails over; anybody unless told. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Waited for before a mail is accepted; what it throws is the refusal. */
  readonly accept?: (mail: ReceivedMail) => Promise<void> | void;
}

/** A mail server that keeps what it gets. */
export class TestMailServer {
  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
    readonly received: readonly ReceivedMail[],
  ) {}

  /** Starts one on a port of this machine. */
  static async start(options: TestMailServerOptions = {}): Promise<TestMailServer> {
    // Loaded only by the tests that need it: every test file loads this library anew.
    const { SMTPServer } = await import('smtp-server');
    const received: ReceivedMail[] = [];
    const server = new SMTPServer(behaviour(options, received));
    const listening = server.listen(options.port ?? 0, '127.0.0.1');
    await once(listening, 'listening');
    return new TestMailServer(server, (listening.address() as AddressInfo).port, received);
  }

  /** What to set `SMTP_URL` to. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Is away from now on; connections that are open are cut. */
  stop(): Promise<void> {
    for (const connection of this.server.connections) connection.close();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function behaviour({ login, accept }: TestMailServerOptions, received: ReceivedMail[]): SMTPServerOptions {
  return {
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    authOptional: !login,
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      const right = username === login?.user && password === login?.password;
      done(right ? null : new Error('Wrong login'), right ? { user: username } : undefined);
    },
    onData: (stream, session, done) => {
      const take = async () => {
        const mail = { ...parseMail(Buffer.concat(await stream.toArray())), ...handover(session) };
        await accept?.(mail);
        received.push(mail);
      };
      take().then(() => done(), done);
    },
  };
}

const handover = ({ envelope: { mailFrom, rcptTo }, user }: SMTPServerSession) => ({
  from: mailFrom ? mailFrom.address : '',
  to: rcptTo.map(({ address }) => address),
  user: user as string | undefined,
});
