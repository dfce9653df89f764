import { api, body } from '../../../api/client.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/field.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { toast } from '../../../ui/toast.js';
import { type Role } from '../../organizations/organizations.js';
import { mayHandle } from '../../organizations/roles.js';
import { useProject, useProjectPath } from '../projects.js';
import { ProjectRoleField } from './project-role-field.js';

interface InviteDialogProps {
  readonly project: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Offers a place in the project, by mail. */
export function InviteDialog({ project, onDone, onClose }: InviteDialogProps) {
  const path = useProjectPath();
  const mine = useProject().role;
  const form = useServerForm<{ email: string; role: Role }>({ email: '', role: 'member' }, async (invited) => {
    await body(
      api.POST('/api/user/organizations/{organizationId}/projects/{projectId}/members', {
        params: { path },
        body: invited,
      }),
    );
    await onDone();
    toast(`A mail is on its way to ${invited.email}.`);
    onClose();
  });
  return (
    <Dialog title={`Invite to “${project}”`} onClose={onClose}>
      <Form form={form} action="Send invite" onCancel={onClose}>
        <TextField
          label="E-mail"
          type="email"
          hint="Whoever is not in the organization yet becomes a member of it by accepting."
          autoComplete="off"
          {...form.text('email')}
        />
        <ProjectRoleField offers={(role) => mayHandle(mine, role)} chosen={form.watch('role')} {...form.text('role')} />
      </Form>
    </Dialog>
  );
}
