import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { ApiError } from '../api/client.js';
import { buttonClass } from '../ui/button.js';
import { Empty, Failure } from '../ui/states.js';

/** For an address that leads nowhere, or to what the reader cannot see: the two cannot be told apart. */
export function NotFound() {
  return (
    <div className="mx-auto max-w-lg p-8">
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
