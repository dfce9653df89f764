import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiError, isSessionOver } from '../api/client.js';
import { Button, buttonClass } from '../ui/button.js';
import { Alert, Empty, Failure, Skeleton } from '../ui/states.js';
import { FactorRequired } from './factor-required.js';
import { isMissingPart, reloadOnce } from './new-build.js';

/** For an address that leads nowhere, or to what the reader cannot see: the two cannot be told apart. */
export function NotFound() {
  useEffect(() => {
    document.title = 'Nothing here · Latchkey';
  }, []);
  return (
    <div className="mx-auto max-w-lg p-8">
      <h1 className="sr-only">Nothing here</h1>
      <Empty
        title="There is nothing here"
        action={
          <Link to="/" className={buttonClass('primary')}>
            Go to the start
          </Link>
        }
      >
        The address is wrong, or it belongs to an organization or project that you are not a member of.
      </Empty>
    </div>
  );
}

export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (isMissingPart(error)) return <MissingPart error={error} />;
  if (isSessionOver(error)) return <SessionOver />;
  if (error instanceof ApiError && error.code === 'MFA_REQUIRED') return <FactorRequired onShown={reset} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return <NotFound />;
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="mx-auto max-w-lg p-8">
      <Failure error={error} onRetry={retry} />
    </div>
  );
}

/** Shown for a moment, until the way to an address has been taken again: it leads to the sign-in page. */
export function SessionOver() {
  const router = useRouter();
  useEffect(() => void router.invalidate(), [router]);
  return <Skeleton />;
}

function MissingPart({ error }: { readonly error: Error }) {
  const [waiting, setWaiting] = useState(true);
  useEffect(() => setWaiting(reloadOnce(error)), [error]);
  if (waiting) return <Skeleton />;
  return (
    <div className="mx-auto max-w-lg p-8">
      <Alert tone="danger">
        <p className="font-medium">A part of this page could not be loaded.</p>
        <p>Check your connection, then load the page again.</p>
        <Button small className="mt-2" onClick={() => location.reload()}>
          Load again
        </Button>
      </Alert>
    </div>
  );
}
