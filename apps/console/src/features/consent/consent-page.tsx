import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useRouteContext } from '@tanstack/react-router';
import { api, body, data } from '../../api/client.js';
import { leaveSession } from '../../api/queries.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Alert, Failure, Loaded } from '../../ui/states.js';
import { type Choice, RequestForm } from './request-form.js';

/** A client has sent somebody here, and waits for what they say. */
export function ConsentPage() {
  const { uid } = useParams({ from: '/question/consent/$uid' });
  const { user } = useRouteContext({ from: '/question' });
  const params = { path: { uid } };
  const query = useQuery({
    queryKey: ['consent', uid],
    queryFn: () => data(api.GET('/api/user/oauth/interactions/{uid}/details', { params })),
    retry: false,
  });
  const goOn = ({ redirectTo }: { redirectTo: string }): void => location.assign(redirectTo);
  const allowing = useMutation({
    mutationFn: (choice: Choice) =>
      data(api.POST('/api/user/oauth/interactions/{uid}/approve', { params, body: choice })),
    onSuccess: goOn,
  });
  const denying = useMutation({
    mutationFn: () => data(api.POST('/api/user/oauth/interactions/{uid}/deny', { params })),
    onSuccess: goOn,
  });
  return (
    <Page title={query.data ? `${query.data.client.name} wants to connect` : 'Connect an app'}>
      <Loaded query={query}>
        {(request) =>
          request.signInAgain ? (
            <SignInAgain name={request.client.name} />
          ) : (
            <RequestForm
              request={request}
              email={user.email}
              note={`You go on to ${new URL(request.redirectUri).host || request.redirectUri}.`}
              error={allowing.error ?? denying.error}
              allowing={allowing.isPending || allowing.isSuccess}
              denying={denying.isPending || denying.isSuccess}
              onAllow={(choice) => allowing.mutate(choice)}
              onDeny={() => denying.mutate()}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

/** The client wants to be sure who is there: they sign out here, and come back to this page when they have signed in. */
function SignInAgain({ name }: { readonly name: string }) {
  const leaving = useMutation({
    mutationFn: async () => {
      const here = location.pathname;
      await body(api.POST('/api/auth/sign-out'));
      await leaveSession(() => Promise.resolve(location.assign(`/sign-in?next=${encodeURIComponent(here)}`)));
    },
  });
  return (
    <div className="grid gap-4">
      <Alert>{name} wants you to sign in again first.</Alert>
      <Button look="primary" busy={leaving.isPending} onClick={() => leaving.mutate()}>
        Sign in again
      </Button>
      {leaving.error && <Failure error={leaving.error} />}
    </div>
  );
}
