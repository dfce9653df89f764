import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { api, body, type Wire } from '../../../api/client.js';
import { Button } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { SearchField } from '../../../ui/search-field.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { mayManage } from '../../organizations/organizations.js';
import { useProject, useProjectPath } from '../projects.js';
import { InviteDialog } from './invite-dialog.js';
import { type MemberAction, MemberDialog } from './member-dialog.js';
import { MemberTable } from './member-table.js';

const limit = 20;

/** Who may work in the project, as what, and who is invited to it. */
export function ProjectMembersPage() {
  const path = useProjectPath();
  const { role, name } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { q, offset = 0 } = useSearch({ from: '/console/orgs/$orgId/projects/$projectId/members' });
  const [open, setOpen] = useState<{ action: MemberAction; of: Wire<'ManagedProjectMember'> }>();
  const [inviting, setInviting] = useState(false);
  const query = useQuery({
    queryKey: ['project-members', path.projectId, { q, offset }],
    queryFn: () =>
      body(
        api.GET('/api/user/organizations/{organizationId}/projects/{projectId}/members', {
          params: { path, query: { offset, limit, ...(q && { q }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const show = (search: { q?: string; offset?: number }): void =>
    void navigate({
      to: '/orgs/$orgId/projects/$projectId/members',
      params: { orgId: path.organizationId, projectId: path.projectId },
      search,
      replace: true,
    });
  const changed = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['project-members', path.projectId] });
    await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
  };
  return (
    <Page
      title="Members"
      lead="Owners and admins of the organization are in all its projects. Everybody else needs a place here."
      actions={
        mayManage(role) && (
          <Button look="primary" icon={<UserPlus aria-hidden className="size-4" />} onClick={() => setInviting(true)}>
            Invite
          </Button>
        )
      }
    >
      <SearchField
        className="w-full sm:w-72"
        label="Search members"
        value={q ?? ''}
        onSearch={(text) => show(text ? { q: text } : {})}
      />
      <Loaded query={query}>
        {({ data: members, meta: { total } }) =>
          members.length === 0 ? (
            <Empty title="Nobody is found">No name and no address has “{q}” in it.</Empty>
          ) : (
            <div>
              <MemberTable members={members} onAct={(action, of) => setOpen({ action, of })} />
              <Pager {...{ offset, limit, total }} onMove={(to) => show({ ...(q && { q }), offset: to })} />
            </div>
          )
        }
      </Loaded>
      {inviting && <InviteDialog project={name} onDone={changed} onClose={() => setInviting(false)} />}
      {open && <MemberDialog {...open} onDone={changed} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
