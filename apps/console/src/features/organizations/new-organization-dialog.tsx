import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, data } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { myOrganizations } from './organizations.js';

export function NewOrganizationDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useServerForm({ name: '' }, async (body) => {
    const made = await data(api.POST('/api/user/organizations', { body }));
    await queries.invalidateQueries({ queryKey: myOrganizations.queryKey });
    onClose();
    await navigate({ to: '/orgs/$orgId', params: { orgId: made.id } });
  });
  return (
    <Dialog title="New organization" onClose={onClose}>
      <Form form={form} action="Create organization" onCancel={onClose}>
        <TextField
          label="Name"
          hint="What its members know it by. It can be changed later."
          autoComplete="organization"
          {...form.text('name')}
        />
      </Form>
    </Dialog>
  );
}
