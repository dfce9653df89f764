import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Time } from '../../ui/time.js';
import { Facts } from './facts.js';
import { type UserAction, UserDialog } from './user-dialog.js';
import { UserState } from './users-page.js';

type User = Wire<'AdminUserDetail'>;

const userQuery = (userId: string) =>
  queryOptions({
    queryKey: ['admin', 'users', userId],
    queryFn: () => data(api.GET('/api/admin/users/{userId}', { params: { path: { userId } } })),
  });

/** One account, and what an admin may do about it. */
export function UserPage() {
  const { userId } = useParams({ from: '/console/admin/users/$userId' });
  const query = useQuery(userQuery(userId));
  return <Loaded query={query}>{(user) => <Account user={user} />}</Loaded>;
}

function Account({ user }: { readonly user: User }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<UserAction>();
  const offered = actionsFor(user);
  return (
    <>
      <Section
        title={user.fullName || user.handle}
        lead={user.email}
        actions={
          <Link to="/admin/users" className="underline">
            All users
          </Link>
        }
      >
        <Facts
          of={[
            ['State', <UserState key="state" of={user} />],
            ['Handle', user.handle],
            ['Id', <code key="id">{user.id}</code>],
            ['Since', <Time key="since" at={user.createdAt} exact />],
            ['Last sign-in', <Time key="last" at={user.lastSignInAt} exact />],
            ['Sessions', user.sessions],
            ['Keys', user.keys],
            ['Second factor', user.hasSecondFactor ? 'yes' : 'none'],
            ...(user.deactivatedAt
              ? ([
                  ['Deactivated', <Time key="ended" at={user.deactivatedAt} exact />],
                  ['Reason', user.deactivatedReason],
                ] as const)
              : []),
          ]}
        />
        <div className="flex flex-wrap gap-2">
          {offered.map(([action, label]) => (
            <Button
              key={action}
              look={action === 'deactivate' ? 'danger' : 'secondary'}
              onClick={() => setOpen(action)}
            >
              {label}
            </Button>
          ))}
        </div>
      </Section>
      <Section title="Organizations">
        {user.organizations.length === 0 ? (
          <p className="text-soft">In none.</p>
        ) : (
          <ul className="grid gap-1">
            {user.organizations.map(({ id, name, role }) => (
              <li key={id}>
                <Link to="/admin/organizations/$organizationId" params={{ organizationId: id }} className="underline">
                  {name}
                </Link>{' '}
                <span className="text-soft">as {role}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {open && (
        <UserDialog
          action={open}
          user={user}
          onDone={() => queries.invalidateQueries({ queryKey: ['admin', 'users'] })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

/** What can be done as the account is now. */
function actionsFor(user: User): readonly (readonly [UserAction, string])[] {
  const all: readonly (readonly [boolean, UserAction, string])[] = [
    [!user.isVerified && user.isActive, 'verify', 'Mark as verified'],
    [user.sessions > 0, 'end-sessions', 'End all sessions'],
    [user.hasSecondFactor, 'reset-second-factors', 'Reset second factors'],
    [user.role === 'user' && user.isActive && user.isVerified, 'grant-admin', 'Make admin'],
    [user.role === 'admin', 'revoke-admin', 'Take admin away'],
    [!user.isActive, 'activate', 'Activate'],
    [user.isActive, 'deactivate', 'Deactivate'],
  ];
  return all.filter(([possible]) => possible).map(([, action, label]) => [action, label]);
}
