import { curlPost } from './curl-command.js';
import { displayName } from './display-name.js';
import { copy, link, type MailBlock, type MailContent, text } from './mail-content.js';
import { type Mail, type MailedFactor, type MailOf, type MailTemplate } from './mail.js';

/**
 * What a mail says.
 * @param origin the server's public origin: every link is made from it, never from what a request says of its host
 */
export function contentOf<Template extends MailTemplate>(mail: MailOf<Template>, origin: string): MailContent {
  const template = templates[mail.template] as (mail: Mail, origin: string) => MailContent;
  return template(mail, origin);
}

const templates: { readonly [T in MailTemplate]: (mail: MailOf<T>, origin: string) => MailContent } = {
  'verify-email': ({ name, token }, origin) => ({
    subject: 'Verify your e-mail address',
    greeting: hello(name),
    blocks: [
      text('Welcome to Latchkey. Please confirm that this address is yours:'),
      link('Verify my e-mail address', pageUrl(origin, 'verify-email', token)),
      verifying(origin, token),
      text('The link works once, for 24 hours.'),
      text('If you did not sign up, you can ignore this mail.'),
    ],
  }),

  'account-exists': ({ to }, origin) => ({
    subject: 'You already have an account',
    greeting: 'Hello,',
    blocks: [
      text('Somebody, perhaps you, wanted to use this address for a Latchkey account.'),
      text('It has an account already, and nothing was changed: sign in with your password.'),
      ...forgotten('If you have forgotten it, ask for a new one:', to, origin),
      text('If it was not you, you can ignore this mail.'),
    ],
  }),

  'reset-password': ({ name, token }, origin) => ({
    subject: 'Reset your password',
    greeting: hello(name),
    blocks: [
      text('Somebody, hopefully you, asked for a new password for your Latchkey account. Set it here:'),
      link('Set a new password', pageUrl(origin, 'reset-password', token)),
      copy('Your code:', token),
      copy(
        'Or with a command, into which you put the new password:',
        curlPost(`${origin}/api/auth/reset-password`, { body: { token, newPassword: 'YOUR NEW PASSWORD' } }),
      ),
      text('Link and code work once, for one hour. All your sessions end when you use one of them.'),
      text('If you did not ask for it, you can ignore this mail: your password stays as it is.'),
    ],
  }),

  'password-changed': ({ to, name }, origin) => ({
    subject: 'Your password was changed',
    greeting: hello(name),
    blocks: [
      text('The password of your Latchkey account was just changed.'),
      ...forgotten('If it was not you, ask for a new one at once:', to, origin),
    ],
  }),

  'change-email': ({ name, token }, origin) => ({
    subject: 'Confirm your new e-mail address',
    greeting: hello(name),
    blocks: [
      text('Please confirm that your Latchkey account shall move to this address:'),
      link('Use this address', pageUrl(origin, 'verify-email', token)),
      verifying(origin, token),
      text('The link works once, for 24 hours.'),
      text('If you did not ask for it, you can ignore this mail.'),
    ],
  }),

  'email-changing': ({ to, name, newEmail }, origin) => ({
    subject: 'Your e-mail address is about to change',
    greeting: hello(name),
    blocks: [
      text(`Somebody who is signed in to your Latchkey account wants to change its address to ${newEmail}.`),
      text('It changes as soon as the link in a mail to that address is used.'),
      ...forgotten('If it was not you, ask for a new password at once; setting it stops the change:', to, origin),
    ],
  }),

  'email-changed': ({ name, newEmail }) => ({
    subject: 'Your e-mail address was changed',
    greeting: hello(name),
    blocks: [
      text(`Your Latchkey account now has the address ${newEmail}. This was the last mail about it to this one.`),
      text('If it was not you, tell those who run this server.'),
    ],
  }),

  'account-deleted': ({ name }) => ({
    subject: 'Your account was deleted',
    greeting: hello(name),
    blocks: [
      text('Your Latchkey account was deleted, as you asked, and with it your sessions and personal keys.'),
      text('If it was not you, tell those who run this server.'),
    ],
  }),

  'second-factor-added': ({ to, name, factor }, origin) => ({
    subject: 'A second factor was added to your account',
    greeting: hello(name),
    blocks: [
      text(`You can now show ${factorName(factor)} as the second factor of your Latchkey account.`),
      ...forgotten('If it was not you, ask for a new password at once, and look at your second factors:', to, origin),
    ],
  }),

  'second-factor-removed': ({ to, name, factor, last }, origin) => ({
    subject: 'A second factor was removed from your account',
    greeting: hello(name),
    blocks: [
      text(`Your Latchkey account does not know ${factorName(factor)} any more.`),
      ...(last ? [text('It was the last one: the password alone lets you in from now on.')] : []),
      ...forgotten('If it was not you, ask for a new password at once:', to, origin),
    ],
  }),

  'second-factors-reset': ({ to, name }, origin) => ({
    subject: 'Your second factors were reset',
    greeting: hello(name),
    blocks: [
      text('An admin of this server took all second factors of your Latchkey account, and your recovery codes.'),
      text('The password alone lets you in until you add a second factor again.'),
      ...forgotten('If you did not ask for it, ask for a new password at once, and tell your admin:', to, origin),
    ],
  }),

  'recovery-codes-regenerated': ({ to, name }, origin) => ({
    subject: 'Your recovery codes were made anew',
    greeting: hello(name),
    blocks: [
      text('Your Latchkey account has other recovery codes now. The former ones work no more.'),
      ...forgotten('If it was not you, ask for a new password at once:', to, origin),
    ],
  }),

  'recovery-code-used': ({ to, name, left }, origin) => ({
    subject: 'A recovery code was used',
    greeting: hello(name),
    blocks: [
      text(`A recovery code was used in the place of your second factor. ${codesLeft(left)}`),
      text('Make others in your account, under Security, when there are few left.'),
      ...forgotten('If it was not you, ask for a new password at once, and make other codes:', to, origin),
    ],
  }),

  invite: ({ to, organization, project, inviter, role, token }, origin) => {
    const who = inviter === null ? 'You are invited' : `${displayName(inviter, 'Somebody')} invited you`;
    const whole = displayName(organization, 'an organization');
    const part = project === undefined ? undefined : displayName(project, 'a project');
    return {
      subject: `${who} to ${part ?? whole}`,
      greeting: 'Hello,',
      blocks: [
        text(
          `${who} to join ${part === undefined ? whole : `the project ${part} of ${whole}`} on Latchkey, as ${role}.`,
        ),
        link('Answer the invitation', pageUrl(origin, 'invite', token)),
        text('You need an account with this address. If you have none yet, sign up and verify the address first.'),
        copy(
          'Or with commands: sign in with this address,',
          curlPost(`${origin}/api/auth/sign-in/email`, {
            cookies: 'keep',
            body: { email: to, password: 'YOUR PASSWORD' },
          }),
        ),
        copy('then accept:', curlPost(`${origin}/api/user/invites/${token}/accept`, { cookies: 'send' })),
        copy('The code of this invite:', token),
        text('Link and code work once, for 7 days. If you do not want to join, you can ignore this mail.'),
      ],
    };
  },
};

const hello = (name: string): string => {
  const shown = displayName(name, '');
  return shown ? `Hello ${shown},` : 'Hello,';
};

/**
 * A page of the console that takes a token. It stands behind the `#`, which browsers send to nobody: it comes into no
 * server's log, and what tries the links of a mail uses none of them up.
 */
const pageUrl = (origin: string, page: 'verify-email' | 'reset-password' | 'invite', token: string): string =>
  `${origin}/${page}#token=${encodeURIComponent(token)}`;

const verifying = (origin: string, token: string): MailBlock =>
  copy('Or with a command:', curlPost(`${origin}/api/auth/verify-email`, { query: { token } }));

const forgotten = (label: string, email: string, origin: string): readonly MailBlock[] => [
  text(label),
  link('Ask for a new password', `${origin}/forgot-password`),
  copy('Or with a command:', curlPost(`${origin}/api/auth/forgot-password`, { body: { email } })),
];

const factorName = ({ kind, name }: MailedFactor): string => {
  if (kind === 'totp') return 'one-time codes of an app';
  const shown = displayName(name ?? '', '');
  return shown ? `the passkey ${shown}` : 'a passkey';
};

const codesLeft = (left: number): string => (left === 1 ? '1 is left.' : `${left} are left.`);
