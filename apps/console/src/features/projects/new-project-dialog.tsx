import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, data } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';

interface NewProjectProps {
  readonly organizationId: string;
  readonly onClose: () => void;
}

export function NewProjectDialog({ organizationId, onClose }: NewProjectProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useServerForm({ name: '', description: '', githubRepoUrl: '' }, async (values) => {
    const body = {
      name: values.name,
      ...(values.description.trim() && { description: values.description }),
      ...(values.githubRepoUrl.trim() && { githubRepoUrl: values.githubRepoUrl.trim() }),
    };
    const made = await data(
      api.POST('/api/user/organizations/{organizationId}/projects', { params: { path: { organizationId } }, body }),
    );
    await queries.invalidateQueries({ queryKey: ['projects', organizationId] });
    toast(`“${made.name}” is there.`);
    onClose();
    await navigate({ to: '/orgs/$orgId/projects/$projectId', params: { orgId: organizationId, projectId: made.id } });
  });
  return (
    <Dialog title="New project" onClose={onClose}>
      <Form form={form} action="Create project" onCancel={onClose}>
        <TextField label="Name" hint="What people know it by." autoComplete="off" {...form.text('name')} />
        <TextAreaField label="Description (optional)" rows={3} {...form.text('description')} />
        <TextField
          label="Repository (optional)"
          hint="Where its code is."
          type="url"
          placeholder="https://github.com/acme/payments"
          autoComplete="off"
          spellCheck={false}
          {...form.text('githubRepoUrl')}
        />
      </Form>
    </Dialog>
  );
}
