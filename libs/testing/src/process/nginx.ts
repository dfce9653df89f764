import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

const hasProgram = spawnSync('nginx', ['-v']).status === 0;

/** Why there is no nginx to test with; undefined where there is one. */
export const noNginx: string | undefined = hasProgram ? undefined : 'nginx is not installed';

/** What an nginx is configured by. */
export interface NginxSite {
  /** What stands in its `http` block. `{port}` is where it listens. */
  readonly http: string;
  /** Other files that it includes, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** An nginx of the test's own, with its files in a directory of its own. */
export class Nginx {
  private constructor(
    private readonly directory: string,
    /** Where it listens. */
    readonly port: number,
  ) {}

  /** Starts one that listens by the time that this resolves. @throws Error with what it says of its configuration */
  static async start({ http, files = {} }: NginxSite): Promise<Nginx> {
    const directory = mkdtempSync(join(tmpdir(), 'latchkey-nginx-'));
    const nginx = new Nginx(directory, await freePort());
    const all = { ...files, 'nginx.conf': configuration(http.replaceAll('{port}', String(nginx.port))) };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(directory, name), text);
    // It goes into the background once its sockets listen.
    const { status, stderr } = nginx.run();
    if (status === 0) return nginx;
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`nginx did not start: ${stderr}`);
  }

  /** Ends it, whatever it is doing. */
  stop(): void {
    if (existsSync(join(this.directory, 'nginx.pid'))) this.run('-s', 'stop');
    rmSync(this.directory, { recursive: true, force: true });
  }

  private run(...args: string[]) {
    const { directory } = this;
    return spawnSync('nginx', ['-p', directory, '-e', 'error.log', '-c', 'nginx.conf', ...args], { encoding: 'utf8' });
  }
}

/** Nothing of it lies outside of its directory. */
const configuration = (http: string): string => `
  pid nginx.pid;
  worker_processes 1;
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  error_log error.log;
  events {}
  http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    ${http}
  }
`;
