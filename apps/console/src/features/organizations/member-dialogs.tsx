import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm, Dialog } from '../../ui/dialog.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';
import { type MemberAction } from './member-table.js';
import { type Member } from './members.js';
import { myOrganizations } from './organizations.js';
import { RoleField } from './role-field.js';
import { roleName } from './roles.js';

/** What somebody wants to do with a member. */
export interface Acted {
  readonly action: MemberAction;
  readonly member: Member;
  /** Nobody else is an owner, as far as is known here. */
  readonly isLastOwner: boolean;
}

interface MemberDialogProps extends Acted {
  readonly organization: Wire<'Organization'>;
  readonly onClose: () => void;
}

export function MemberDialog({ action, isLastOwner, ...rest }: MemberDialogProps) {
  if (isLastOwner) return <LastOwner onClose={rest.onClose} />;
  if (action === 'change-role') return <ChangeRole {...rest} />;
  return action === 'remove' ? <Remove {...rest} /> : <Leave {...rest} />;
}

type DialogProps = Omit<MemberDialogProps, 'action' | 'isLastOwner'>;

function LastOwner({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="An organization keeps an owner" onClose={onClose}>
      <p className="text-soft">
        You are its only owner. Make another member owner first: then you can change your role or leave. If nobody needs
        the organization any more, delete it in its settings.
      </p>
      <div className="flex justify-end">
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}

function ChangeRole({ member, organization, onClose }: DialogProps) {
  const queries = useQueryClient();
  const organizationId = organization.id;
  const name = member.fullName || member.email;
  const form = useServerForm({ role: member.role }, async ({ role }) => {
    const path = { organizationId, userId: member.userId };
    await data(
      api.PUT('/api/user/organizations/{organizationId}/members/{userId}/role', { params: { path }, body: { role } }),
    );
    toast(`${name} is ${roleName(role).toLowerCase()} now.`);
    onClose();
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['members', organizationId] }),
      queries.invalidateQueries({ queryKey: myOrganizations.queryKey }),
      queries.invalidateQueries({ queryKey: ['projects', organizationId] }),
    ]);
  });
  return (
    <Dialog title={`Change the role of ${name}`} onClose={onClose}>
      <Form form={form} action="Change role" onCancel={onClose}>
        <RoleField own={organization.role} chosen={form.watch('role')} {...form.text('role')} />
      </Form>
    </Dialog>
  );
}

function Remove({ member, organization, onClose }: DialogProps) {
  const queries = useQueryClient();
  const organizationId = organization.id;
  const name = member.fullName || member.email;
  const remove = async (): Promise<void> => {
    const path = { organizationId, userId: member.userId };
    await body(api.DELETE('/api/user/organizations/{organizationId}/members/{userId}', { params: { path } }));
    await queries.invalidateQueries({ queryKey: ['members', organizationId] });
    toast(`${name} is no member any more.`);
  };
  return (
    <Confirm title={`Remove ${name}`} action="Remove member" typed={member.email} onConfirm={remove} onClose={onClose}>
      They lose the organization and all its projects at once. Keys that they made stay: they belong to the organization
      and its projects.
    </Confirm>
  );
}

function Leave({ organization: { id: organizationId, name, role }, onClose }: DialogProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await body(api.POST('/api/user/organizations/{organizationId}/leave', { params: { path: { organizationId } } }));
    toast(`You have left ${name}.`);
    await queries.fetchQuery({ ...myOrganizations, staleTime: 0 });
    await navigate({ to: '/' });
    queries.removeQueries({ queryKey: ['organizations', organizationId] });
  };
  return (
    <Confirm title={`Leave ${name}`} action="Leave organization" typed={name} onConfirm={leave} onClose={onClose}>
      <p>You lose its projects at once. To come back you need an invitation.</p>
      {role === 'owner' && <p className="mt-2">You can leave as long as somebody else is owner.</p>}
    </Confirm>
  );
}
