import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, ApiError, body, data } from '../../api/client.js';
import { forgetMailToken, useMailToken } from '../../api/mail-token.js';
import { leaveSession } from '../../api/queries.js';
import { sessionState } from '../../api/session.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Alert, Failure, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { SendVerification } from '../account/send-verification.js';
import { NoToken } from './no-token.js';
import { isTokenRefused } from './token-refused.js';

const next = '/invite';

/** An invitation is for whoever has proven that its address is theirs: first who that is, then what they say to it. */
export function InvitePage() {
  const token = useMailToken('/invite');
  const state = useQuery(sessionState);
  if (token === undefined) return <WithoutLink />;
  return (
    <Page title="Invitation">
      <Loaded query={state}>
        {({ user }) => {
          if (!user) return <SignInFirst />;
          if (!user.isVerified) return <VerifyFirst email={user.email} onVerified={() => void state.refetch()} />;
          return <Answer key={token} token={token} email={user.email} />;
        }}
      </Loaded>
    </Page>
  );
}

const WithoutLink = () => (
  <NoToken title="Invitation">
    <p className="text-soft">When you are signed in, you find the invitations to your address in your account, too.</p>
    <Link to="/account/invites" className={buttonClass('primary')}>
      See your invitations
    </Link>
  </NoToken>
);

const SignInFirst = () => (
  <>
    <p>You are invited to join an organization or a project. Sign in with the address that the mail was sent to.</p>
    <div className="grid gap-2">
      <Link to="/sign-in" search={{ next }} className={buttonClass('primary')}>
        Sign in
      </Link>
      <Link to="/sign-up" search={{ next }} className={buttonClass()}>
        Create an account
      </Link>
    </div>
  </>
);

interface VerifyFirstProps {
  readonly email: string;
  readonly onVerified: () => void;
}

function VerifyFirst({ email, onVerified }: VerifyFirstProps) {
  return (
    <>
      <Alert tone="warn">
        <span className="break-words">
          Verify {email} first, with the link in the mail that was sent to it. Then come back to this page.
        </span>
      </Alert>
      <Button look="primary" onClick={onVerified}>
        I have verified it
      </Button>
      <SendVerification email={email} />
      <OtherAccount email={email} />
    </>
  );
}

function Answer({ token, email }: { readonly token: string; readonly email: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = { token };
  const accepting = useMutation({
    mutationFn: () => data(api.POST('/api/user/invites/{token}/accept', { params: { path } })),
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries();
      await navigate({ to: '/orgs/$orgId', params: { orgId: id }, replace: true });
      forgetMailToken();
      toast(`You are a member of ${name} now.`);
    },
  });
  const declining = useMutation({
    mutationFn: () => body(api.POST('/api/user/invites/{token}/decline', { params: { path } })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      await navigate({ to: '/', replace: true });
      forgetMailToken();
      toast('The invitation is declined.');
    },
  });
  const error = accepting.error ?? declining.error;
  if (error) {
    const again = (): void => {
      accepting.reset();
      declining.reset();
    };
    return <Refused error={error} email={email} onRetry={again} />;
  }
  const busy = accepting.isPending || declining.isPending;
  return (
    <>
      <p className="break-words">
        You are invited to join an organization or a project, as the mail says. You answer as{' '}
        <strong className="font-semibold">{email}</strong>.
      </p>
      <div className="grid gap-2">
        <Button look="primary" busy={accepting.isPending} disabled={busy} onClick={() => accepting.mutate()}>
          Accept
        </Button>
        <Button busy={declining.isPending} disabled={busy} onClick={() => declining.mutate()}>
          Decline
        </Button>
      </div>
      <OtherAccount email={email} />
    </>
  );
}

interface RefusedProps {
  readonly error: unknown;
  readonly email: string;
  readonly onRetry: () => void;
}

/** An invitation that is over and one to somebody else cannot be told apart, so that both are said. */
function Refused({ error, email, onRetry }: RefusedProps) {
  if (error instanceof ApiError && error.code === 'ALREADY_MEMBER') {
    return (
      <>
        <Alert tone="good">You are a member already.</Alert>
        <Link to="/" className={buttonClass('primary')}>
          Go to the console
        </Link>
      </>
    );
  }
  if (isTokenRefused(error) || (error instanceof ApiError && error.status === 404)) {
    return (
      <>
        <Alert tone="danger">
          <span className="break-words">
            There is no open invitation for {email} behind this link. It was sent to another address, was used or taken
            back, or is older than 7 days.
          </span>
        </Alert>
        <p className="text-soft">
          Sign in with the address that the mail was sent to, or ask whoever invited you to send it again.
        </p>
        <OtherAccount email={email} />
      </>
    );
  }
  return <Failure error={error} onRetry={onRetry} />;
}

/** The way to another account, and back to this invitation. */
function OtherAccount({ email }: { readonly email: string }): ReactNode {
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: async () => {
      await body(api.POST('/api/auth/sign-out'));
      await leaveSession(() => navigate({ to: '/sign-in', search: { next } }));
    },
  });
  return (
    <div className="border-line grid gap-2 border-t pt-4">
      <p className="text-soft text-[13px] break-words">You are signed in as {email}. Was it sent to another address?</p>
      <Button small busy={leaving.isPending} onClick={() => leaving.mutate()}>
        Sign in with another account
      </Button>
      {leaving.error && <Failure error={leaving.error} />}
    </div>
  );
}
