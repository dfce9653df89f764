import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import lockfile from 'proper-lockfile';
import { CommandFailure } from '../failures.js';
import type { Profile } from './profile.js';

type Profiles = Readonly<Record<string, Profile>>;

/** Who is signed in where, in a file that nobody but its owner can read. */
export class ProfileStore {
  private readonly directory: string;
  private readonly file: string;

  constructor(environment: NodeJS.ProcessEnv) {
    const configuration = environment.XDG_CONFIG_HOME || join(homedir(), '.config');
    this.directory = join(configuration, 'latchkey');
    this.file = join(this.directory, 'credentials.json');
  }

  /** How the profiles are called. */
  async names(): Promise<readonly string[]> {
    return Object.keys(await this.readAll());
  }

  /** @throws CommandFailure where the file is none of ours */
  async read(name: string): Promise<Profile | undefined> {
    const profiles = await this.readAll();
    return Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  }

  /**
   * Changes a profile, or removes it where the change is undefined. Of several programs that do so at the same time, each sees
   * what the one before it has written.
   */
  async change(name: string, change: (profile: Profile | undefined) => Promise<Profile | undefined>): Promise<void> {
    await this.prepare();
    // Ended by the program that holds it; of one that was killed, after as long as no renewal can take.
    const unlock = await lockfile.lock(this.directory, {
      lockfilePath: join(this.directory, 'lock'),
      stale: 60_000,
      retries: { retries: 600, factor: 1, minTimeout: 50, maxTimeout: 150, randomize: true },
    });
    try {
      const { [name]: before, ...others } = await this.readAll();
      const after = await change(before);
      await this.write(after ? { ...others, [name]: after } : others);
    } finally {
      await unlock();
    }
  }

  private async prepare(): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await chmod(this.directory, 0o700);
  }

  private async readAll(): Promise<Profiles> {
    let text: string;
    try {
      text = await readFile(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw new CommandFailure(`${this.file} cannot be read: ${(error as Error).message}`);
    }
    return profilesIn(text) ?? this.unreadable();
  }

  private unreadable(): never {
    throw new CommandFailure(`${this.file} is not what this program writes: move it away and sign in again.`);
  }

  /** Whoever reads in the meantime finds the former file, or this one, and never a part. */
  private async write(profiles: Profiles): Promise<void> {
    const beside = `${this.file}.${randomUUID()}`;
    try {
      await writeFile(beside, `${JSON.stringify({ profiles }, null, 2)}\n`, { mode: 0o600, flush: true });
      await rename(beside, this.file);
    } finally {
      await rm(beside, { force: true });
    }
  }
}

function profilesIn(text: string): Profiles | undefined {
  try {
    const { profiles } = JSON.parse(text) as { profiles?: Profiles };
    return typeof profiles === 'object' ? profiles : undefined;
  } catch {
    return undefined;
  }
}
