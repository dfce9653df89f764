import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { sessionState } from '../../api/session.js';
import { type ListSearch } from '../../app/search-params.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Empty, Loaded } from '../../ui/states.js';
import { InviteDialog } from './invite-dialog.js';
import { Invites } from './invites.js';
import { type Acted, MemberDialog } from './member-dialogs.js';
import { MemberTable } from './member-table.js';
import { membersAPage, membersQuery } from './members.js';
import { mayManage, useOrganization } from './organizations.js';

/** Who is in the organization, and who is asked to be. */
export function MembersPage() {
  const { id: organizationId, name, role } = useOrganization();
  const [inviting, setInviting] = useState(false);
  const invite = mayManage(role) && (
    <Button look="primary" icon={<UserPlus aria-hidden className="size-4" />} onClick={() => setInviting(true)}>
      Invite somebody
    </Button>
  );
  return (
    <Page title="Members" lead={`Who is in ${name}, and what they may do.`} actions={invite}>
      <MemberList />
      {mayManage(role) && (
        <Section title="Open invitations" lead="Sent, and not accepted yet.">
          <Invites organizationId={organizationId} role={role} />
        </Section>
      )}
      {inviting && <InviteDialog {...{ organizationId, role }} onClose={() => setInviting(false)} />}
    </Page>
  );
}

function MemberList() {
  const organization = useOrganization();
  const { user } = useSuspenseQuery(sessionState).data;
  const search = useSearch({ from: '/console/orgs/$orgId/members' });
  const navigate = useNavigate({ from: '/orgs/$orgId/members' });
  const query = useQuery(membersQuery(organization.id, search));
  const [acted, setActed] = useState<Acted>();
  const show = (change: ListSearch): void => void navigate({ search: { ...search, ...change } });
  const { offset = 0 } = search;
  return (
    <div className="grid grid-cols-1 gap-3">
      <SearchField
        label="Search members"
        value={search.q ?? ''}
        onSearch={(q) => show({ q: q || undefined, offset: undefined })}
        className="w-full sm:w-72"
      />
      <Loaded query={query}>
        {({ data: members, meta: { total } }) => {
          // Only a list that is whole tells that nobody else is an owner; where it is not, the server knows.
          const whole = !search.q && offset === 0 && total === members.length;
          const owners = members.filter((one) => one.role === 'owner').length;
          return (
            <div aria-busy={query.isPlaceholderData}>
              {total === 0 ? (
                <Empty title="No member is called like that">Search for another part of a name or address.</Empty>
              ) : (
                <MemberTable
                  members={members}
                  own={{ userId: user?.id ?? '', role: organization.role }}
                  onAct={(action, member) =>
                    setActed({ action, member, isLastOwner: whole && owners === 1 && member.role === 'owner' })
                  }
                />
              )}
              <Pager {...{ offset, total, limit: membersAPage }} onMove={(to) => show({ offset: to || undefined })} />
            </div>
          );
        }}
      </Loaded>
      {acted && <MemberDialog {...acted} organization={organization} onClose={() => setActed(undefined)} />}
    </div>
  );
}
