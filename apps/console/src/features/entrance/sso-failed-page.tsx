import { Link, useSearch } from '@tanstack/react-router';
import { buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { FailureNote } from '../../ui/states.js';

/** What became of a sign-in by an identity provider, and what to do about it. */
const words: Readonly<Record<string, string>> = {
  'connection-unknown': 'Your organization does not let people in this way any more. Ask whoever administers it.',
  'connection-changed': 'Your organization changed its sign-in just now. Try again.',
  'attempt-unknown': 'This sign-in took too long, was used already, or was begun in another browser. Try again.',
  'provider-unreachable': 'Your organization’s identity provider could not be reached. Try again in a while.',
  'provider-refused': 'Your organization’s identity provider did not let you in.',
  'answer-invalid':
    'What your organization’s identity provider said could not be believed. Ask whoever administers it.',
  'email-missing': 'Your organization’s identity provider told no address of yours. Ask whoever administers it.',
  'email-unverified': 'Your organization’s identity provider says that your address is not verified.',
  'domain-unproven': 'Your address is in no domain that your organization has verified. Ask whoever administers it.',
  'account-unverified':
    'There is an account with your address, and nobody has proven that the address is theirs. Set a new password by mail, which proves it, and try again.',
  'identity-conflict':
    'The account with your address belongs to somebody else. Ask whoever administers your organization.',
  'not-a-member': 'You were removed from this organization. Ask for an invitation.',
  'owner-not-vouched':
    'An admin has set this sign-in up, so that it lets no owner in. Sign in by password, and save it.',
  deactivated: 'This account is deactivated.',
};

export function SsoFailedPage() {
  const { reason = '', request } = useSearch({ from: '/entrance/sign-in/failed' });
  return (
    <Page title="You are not signed in">
      <FailureNote message={words[reason] ?? 'The sign-in failed. Try again.'} requestId={request} />
      <div className="grid gap-2">
        <Link to="/sign-in" search={{}} className={buttonClass('primary')}>
          Back to sign-in
        </Link>
        {reason === 'account-unverified' && (
          <Link to="/forgot-password" className={buttonClass()}>
            Set a new password
          </Link>
        )}
      </div>
    </Page>
  );
}
