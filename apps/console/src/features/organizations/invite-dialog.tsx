import { useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';
import { type Role } from './organizations.js';
import { RoleField } from './role-field.js';

interface InviteDialogProps {
  readonly organizationId: string;
  /** Of whoever invites. */
  readonly role: Role;
  readonly onClose: () => void;
}

export function InviteDialog({ organizationId, role, onClose }: InviteDialogProps) {
  const queries = useQueryClient();
  const form = useServerForm<{ email: string; role: Role }>({ email: '', role: 'member' }, async (values) => {
    const body = { ...values, email: values.email.trim() };
    await data(
      api.POST('/api/user/organizations/{organizationId}/invites', { params: { path: { organizationId } }, body }),
    );
    toast(`An invitation is on its way to ${body.email}.`);
    onClose();
    await queries.invalidateQueries({ queryKey: ['invites', organizationId] });
  });
  return (
    <Dialog title="Invite somebody" onClose={onClose}>
      <Form form={form} action="Send invitation" onCancel={onClose}>
        <TextField
          label="E-mail"
          type="email"
          hint="They get a link, and can accept it once this address is verified as theirs."
          autoComplete="off"
          {...form.text('email')}
        />
        <RoleField own={role} chosen={form.watch('role')} {...form.text('role')} />
      </Form>
    </Dialog>
  );
}
