import type { SignIn } from '../profiles/profile.js';
import type { ProfileStore } from '../profiles/profile-store.js';
import { signedOut } from '../failures.js';

/** A token that ends sooner than this, in milliseconds, is not sent any more: it might end on the way. */
const margin = 60_000;

/**
 * The access token of a profile, renewed when it is about to end. The refresh token works once, and using it twice would end
 * the sign-in: so one program renews, and those that wait for it find what it has written.
 */
export class FreshToken {
  private underWay: Promise<string> | undefined;

  constructor(
    private readonly profiles: ProfileStore,
    private readonly name: string,
    private signIn: SignIn,
  ) {}

  /** @throws CommandFailure where the sign-in has ended */
  get(): Promise<string> {
    if (!endsSoon(this.signIn)) return Promise.resolve(this.signIn.accessToken);
    this.underWay ??= this.renew().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async renew(): Promise<string> {
    await this.profiles.change(this.name, async (profile) => {
      if (profile?.credential?.kind !== 'oauth') throw signedOut('Somebody has signed out: run latchkey login.');
      this.signIn = profile.credential;
      if (!endsSoon(this.signIn)) return profile;
      // What speaks OAuth is read only when it is needed: most commands do without.
      const { renew } = await import('./oauth.js');
      this.signIn = await renew(profile.url, this.signIn);
      return { ...profile, credential: this.signIn };
    });
    return this.signIn.accessToken;
  }
}

const endsSoon = ({ expiresAt }: SignIn): boolean => Date.parse(expiresAt) - Date.now() < margin;
