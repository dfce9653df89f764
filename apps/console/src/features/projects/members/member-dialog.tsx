import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, body, type Wire } from '../../../api/client.js';
import { Confirm, Dialog } from '../../../ui/dialog.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { toast } from '../../../ui/toast.js';
import { type Role } from '../../organizations/organizations.js';
import { roleName } from '../../organizations/roles.js';
import { useProject, useProjectPath } from '../projects.js';
import { ProjectRoleField } from './project-role-field.js';

export type MemberAction = 'role' | 'remove' | 'leave' | 'revoke';

const project = '/api/user/organizations/{organizationId}/projects/{projectId}';
const member = `${project}/members/{userId}` as const;

interface MemberDialogProps {
  readonly action: MemberAction;
  readonly of: Wire<'ManagedProjectMember'>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is done about a member. */
export function MemberDialog({ action, of, onDone, onClose }: MemberDialogProps) {
  if (action === 'role') return <RoleDialog {...{ of, onDone, onClose }} />;
  if (action === 'leave') return <LeaveDialog {...{ of, onClose }} />;
  if (action === 'revoke') return <RevokeDialog {...{ of, onDone, onClose }} />;
  return <RemoveDialog {...{ of, onDone, onClose }} />;
}

type Props = Omit<MemberDialogProps, 'action'>;

function RoleDialog({ of, onDone, onClose }: Props) {
  const path = { ...useProjectPath(), userId: of.userId ?? '' };
  const form = useServerForm<{ role: Role }>({ role: of.role }, async (wanted) => {
    await body(api.PUT(`${member}/role`, { params: { path }, body: wanted }));
    await onDone();
    toast(`${of.name ?? of.email} is ${roleName(wanted.role).toLowerCase()} now.`);
    onClose();
  });
  return (
    <Dialog title={`Role of ${of.name ?? of.email}`} onClose={onClose}>
      <Form form={form} action="Change role" onCancel={onClose}>
        {of.inheritedRole === 'admin' && (
          <p className="text-soft">An admin of the organization is an admin of its projects at least.</p>
        )}
        <ProjectRoleField
          offers={(role) => of.inheritedRole !== 'admin' || role !== 'member'}
          chosen={form.watch('role')}
          {...form.text('role')}
        />
      </Form>
    </Dialog>
  );
}

function RemoveDialog({ of, onDone, onClose }: Props) {
  const path = { ...useProjectPath(), userId: of.userId ?? '' };
  const remove = async (): Promise<void> => {
    await body(api.DELETE(member, { params: { path } }));
    await onDone();
    toast(`${of.name ?? of.email} is removed.`);
  };
  return (
    <Confirm
      title={`Remove ${of.name ?? of.email}`}
      action="Remove"
      typed={of.email}
      onConfirm={remove}
      onClose={onClose}
    >
      {of.inheritedRole === null
        ? 'They cannot see the project any more, from now on. They stay in the organization.'
        : `They lose their own place in the project, and stay ${of.inheritedRole} of it by the organization.`}{' '}
      Keys that they have made go on working.
    </Confirm>
  );
}

function LeaveDialog({ of, onClose }: Omit<Props, 'onDone'>) {
  const path = { ...useProjectPath(), userId: of.userId ?? '' };
  const { name } = useProject();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = async (): Promise<void> => {
    await body(api.DELETE(member, { params: { path } }));
    await navigate({ to: '/orgs/$orgId/projects', params: { orgId: path.organizationId } });
    queries.removeQueries({ queryKey: ['projects', path.organizationId, path.projectId] });
    await queries.invalidateQueries({ queryKey: ['projects', path.organizationId] });
    toast(`You have left “${name}”.`);
  };
  return (
    <Confirm title={`Leave “${name}”`} action="Leave project" typed={name} onConfirm={leave} onClose={onClose}>
      {of.inheritedRole === null
        ? 'You cannot see the project any more, until somebody invites you again.'
        : `You lose your own place in it, and stay ${of.inheritedRole} of it by the organization.`}
    </Confirm>
  );
}

function RevokeDialog({ of, onDone, onClose }: Props) {
  const path = { ...useProjectPath(), inviteId: of.inviteId ?? '' };
  const revoke = async (): Promise<void> => {
    await body(api.DELETE(`${project}/invites/{inviteId}`, { params: { path } }));
    await onDone();
    toast(`The invite to ${of.email} is taken back.`);
  };
  return (
    <Confirm title="Take the invite back" action="Take back" onConfirm={revoke} onClose={onClose}>
      The link in the mail to {of.email} does not work any more. You can invite them again.
    </Confirm>
  );
}
