import { keepPreviousData, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { sessionState } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Alert, Badge, Empty, Failure, Loaded } from '../../ui/states.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { SendVerification } from './send-verification.js';

const limit = 20;
const queryKey = ['invites'];

type Received = Wire<'ReceivedInvite'>;

const placeOf = ({ project, organization }: Received): string =>
  project ? `${project.name} in ${organization.name}` : organization.name;

/** The invitations to one's own address, once that is proven. */
export function InvitesPage() {
  const { user } = useSuspenseQuery(sessionState).data;
  return (
    <Section title="Invitations" lead="What others have invited you to. An invitation is open for 7 days.">
      {user && !user.isVerified ? <VerifyFirst email={user.email} /> : <Invites />}
    </Section>
  );
}

function VerifyFirst({ email }: { readonly email: string }) {
  return (
    <>
      <Alert tone="warn">
        <span className="break-words">Verify {email} first: then the invitations to it are listed here.</span>
      </Alert>
      <SendVerification email={email} />
    </>
  );
}

function Invites() {
  const { offset = 0 } = useSearch({ from: '/console/account/invites' });
  const navigate = useNavigate({ from: '/account/invites' });
  const query = useQuery({
    queryKey: [...queryKey, { offset }],
    queryFn: () => body(api.GET('/api/user/invites', { params: { query: { offset, limit } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query}>
      {({ data: invites, meta }) =>
        meta.total === 0 ? (
          <Empty title="No open invitations">
            Ask an owner or admin of the organization to invite you, by the address of this account.
          </Empty>
        ) : (
          <div>
            <ul className="divide-line divide-y">
              {invites.map((invite) => (
                <Invite key={invite.id} of={invite} />
              ))}
            </ul>
            <Pager
              {...{ offset, limit, total: meta.total }}
              onMove={(to) => void navigate({ search: { offset: to || undefined } })}
            />
          </div>
        )
      }
    </Loaded>
  );
}

function Invite({ of: invite }: { readonly of: Received }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const path = { token: invite.id };
  const accepting = useMutation({
    mutationFn: () => data(api.POST('/api/user/invites/{token}/accept', { params: { path } })),
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries({ queryKey: ['organizations'] });
      await queries.invalidateQueries({ queryKey });
      await navigate({ to: '/orgs/$orgId', params: { orgId: id } });
      toast(`You are a member of ${name} now.`);
    },
  });
  const decline = async (): Promise<void> => {
    await body(api.POST('/api/user/invites/{token}/decline', { params: { path } }));
    await queries.invalidateQueries({ queryKey });
    toast('The invitation is declined.');
  };
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="font-medium break-words">
            {placeOf(invite)} <Badge>{invite.role}</Badge>
          </p>
          <p className="text-soft text-[13px] break-words">
            {invite.invitedBy === null ? 'Sent by a key of the project' : `From ${invite.invitedBy}`}, open until{' '}
            <Time at={invite.expiresAt} exact />
          </p>
        </div>
        <div className="flex gap-2">
          <Button small look="primary" busy={accepting.isPending} onClick={() => accepting.mutate()}>
            Accept<span className="sr-only"> the invitation to {placeOf(invite)}</span>
          </Button>
          <Button small disabled={accepting.isPending} onClick={() => setDeclining(true)}>
            Decline<span className="sr-only"> the invitation to {placeOf(invite)}</span>
          </Button>
        </div>
      </div>
      {accepting.error && <Failure error={accepting.error} />}
      {declining && (
        <Confirm
          title="Decline the invitation"
          action="Decline"
          onConfirm={decline}
          onClose={() => setDeclining(false)}
        >
          You do not join {placeOf(invite)}. To join later, you need another invitation.
        </Confirm>
      )}
    </li>
  );
}
