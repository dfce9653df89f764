import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, ApiError, data } from '../../api/client.js';
import { useMailToken } from '../../api/mail-token.js';
import { sessionState } from '../../api/session.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Alert, Failure } from '../../ui/states.js';
import { SendVerification } from '../account/send-verification.js';
import { NoToken } from './no-token.js';
import { isTokenRefused } from './token-refused.js';

const title = 'Verify your address';

/** Only a button proves the address: the programs that look into mails open links, but press nothing. */
export function VerifyEmailPage() {
  const token = useMailToken('/verify-email');
  if (token !== undefined) return <Verify key={token} token={token} />;
  return (
    <NoToken title={title}>
      <AnotherLink />
    </NoToken>
  );
}

function Verify({ token }: { readonly token: string }) {
  const queries = useQueryClient();
  const verifying = useMutation({
    mutationFn: () => data(api.POST('/api/auth/verify-email', { params: { query: { token } } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (verifying.data) return <Verified email={verifying.data.email} />;
  if (verifying.error) return <Refused error={verifying.error} onRetry={() => verifying.mutate()} />;
  return (
    <Page title={title} lead="Press the button to prove that you got the mail.">
      <Button look="primary" busy={verifying.isPending} onClick={() => verifying.mutate()}>
        Verify
      </Button>
    </Page>
  );
}

/** It is proven; what comes next depends on who reads this. */
function Verified({ email }: { readonly email: string }) {
  const user = useQuery(sessionState).data?.user;
  return (
    <Page title="Your address is verified">
      <Alert tone="good">
        <span className="break-words">{email} is verified.</span>
      </Alert>
      {user ? (
        <>
          <p className="text-soft">You can accept invitations now, and go on with your work.</p>
          <div className="grid gap-2">
            <Link to="/" className={buttonClass('primary')}>
              Go to the console
            </Link>
            <Link to="/account/invites" className={buttonClass()}>
              See your invitations
            </Link>
          </div>
        </>
      ) : (
        <>
          <p className="text-soft">Sign in with this address to go on.</p>
          <Link to="/sign-in" search={{}} className={buttonClass('primary')}>
            Sign in
          </Link>
        </>
      )}
    </Page>
  );
}

function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (isTokenRefused(error)) {
    return (
      <Page title={title}>
        <Alert tone="danger">
          This link does not work: it was used, a newer one took its place, or its day is over.
        </Alert>
        <AnotherLink />
      </Page>
    );
  }
  if (error instanceof ApiError && error.status === 409) {
    return (
      <Page title={title}>
        <Alert tone="danger">Another account has this address by now, so that yours cannot move to it.</Alert>
        <Link to="/account/security" className={buttonClass()}>
          Choose another address
        </Link>
      </Page>
    );
  }
  return (
    <Page title={title}>
      <Failure error={error} onRetry={onRetry} />
    </Page>
  );
}

/** How to come by a link that works. */
function AnotherLink() {
  const user = useQuery(sessionState).data?.user;
  if (user === undefined) return null;
  if (user === null) {
    return (
      <>
        <p className="text-soft">Sign in to have another mail sent.</p>
        <Link to="/sign-in" search={{ next: '/account/security' }} className={buttonClass('primary')}>
          Sign in
        </Link>
      </>
    );
  }
  if (!user.isVerified) return <SendVerification email={user.email} />;
  return (
    <>
      <p className="text-soft break-words">{user.email} is verified already.</p>
      <Link to="/" className={buttonClass('primary')}>
        Go to the console
      </Link>
    </>
  );
}
