/** A second factor that a mail is about. */
export interface MailedFactor {
  readonly kind: 'totp' | 'passkey';
  /** What its person calls it; null where there is but one. */
  readonly name: string | null;
}

/** Every mail that the server sends: who gets it and what it has to say. */
export type Mail =
  | { readonly template: 'verify-email'; readonly to: string; readonly name: string; readonly token: string }
  | { readonly template: 'account-exists'; readonly to: string }
  | { readonly template: 'reset-password'; readonly to: string; readonly name: string; readonly token: string }
  | { readonly template: 'password-changed'; readonly to: string; readonly name: string }
  | { readonly template: 'change-email'; readonly to: string; readonly name: string; readonly token: string }
  | { readonly template: 'email-changing'; readonly to: string; readonly name: string; readonly newEmail: string }
  | { readonly template: 'email-changed'; readonly to: string; readonly name: string; readonly newEmail: string }
  | { readonly template: 'account-deleted'; readonly to: string; readonly name: string }
  | {
      readonly template: 'second-factor-added';
      readonly to: string;
      readonly name: string;
      readonly factor: MailedFactor;
    }
  | {
      readonly template: 'second-factor-removed';
      readonly to: string;
      readonly name: string;
      readonly factor: MailedFactor;
      /** Whether it was the last one. */
      readonly last: boolean;
    }
  | { readonly template: 'second-factors-reset'; readonly to: string; readonly name: string }
  | { readonly template: 'recovery-codes-regenerated'; readonly to: string; readonly name: string }
  | {
      readonly template: 'recovery-code-used';
      readonly to: string;
      readonly name: string;
      /** How many are left. */
      readonly left: number;
    }
  | {
      readonly template: 'invite';
      readonly to: string;
      readonly organization: string;
      /** Left out where the invite is to the organization. */
      readonly project?: string;
      /** Null where no person invited. */
      readonly inviter: string | null;
      readonly role: string;
      readonly token: string;
    };

/** The name of a kind of mail. */
export type MailTemplate = Mail['template'];

/** The mail of one kind. */
export type MailOf<Template extends MailTemplate> = Extract<Mail, { readonly template: Template }>;
