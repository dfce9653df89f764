import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data } from '../../../api/client.js';
import { Button } from '../../../ui/button.js';
import { Confirm } from '../../../ui/dialog.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { toast } from '../../../ui/toast.js';
import { mayOwn } from '../../organizations/organizations.js';
import { useProject, useProjectPath } from '../projects.js';

const project = '/api/user/organizations/{organizationId}/projects/{projectId}';

export function GeneralProjectSettingsPage() {
  const { role } = useProject();
  return (
    <>
      <Facts />
      {mayOwn(role) && <Deletion />}
    </>
  );
}

function Facts() {
  const path = useProjectPath();
  const queries = useQueryClient();
  const { name, slug, description, githubRepoUrl } = useProject();
  const shown = { name, slug, description: description ?? '', githubRepoUrl: githubRepoUrl ?? '' };
  const form = useServerForm(shown, async (values) => {
    const change = { ...values, githubRepoUrl: values.githubRepoUrl.trim() || null };
    const now = await data(api.PUT(project, { params: { path }, body: change }));
    form.reset({ ...now, description: now.description ?? '', githubRepoUrl: now.githubRepoUrl ?? '' });
    await queries.invalidateQueries({ queryKey: ['projects', path.organizationId] });
    toast('Saved.');
  });
  return (
    <Section title="General" lead="What the project is called, and where its code is.">
      <Form form={form} action="Save">
        <TextField label="Name" autoComplete="off" {...form.text('name')} />
        <TextField
          label="Short name"
          hint="Small letters, digits and dashes. No other project of the organization has it."
          autoComplete="off"
          spellCheck={false}
          {...form.text('slug')}
        />
        <TextAreaField label="Description" rows={3} {...form.text('description')} />
        <TextField
          label="Repository"
          type="url"
          hint="A run that names no repository works on this one."
          placeholder="https://github.com/acme/payments"
          autoComplete="off"
          {...form.text('githubRepoUrl')}
        />
      </Form>
    </Section>
  );
}

function Deletion() {
  const path = useProjectPath();
  const { name } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);

  const remove = async (): Promise<void> => {
    await body(api.DELETE(project, { params: { path } }));
    await navigate({ to: '/orgs/$orgId/projects', params: { orgId: path.organizationId } });
    queries.removeQueries({ queryKey: ['projects', path.organizationId, path.projectId] });
    await queries.invalidateQueries({ queryKey: ['projects', path.organizationId] });
    toast(`“${name}” is deleted.`);
  };
  return (
    <Section
      danger
      title="Delete this project"
      lead="Its keys stop working at once, and its pages are gone. An owner can restore it for some time, from the list of projects."
    >
      <div>
        <Button look="danger" onClick={() => setAsked(true)}>
          Delete project
        </Button>
      </div>
      {asked && (
        <Confirm
          title={`Delete “${name}”`}
          action="Delete project"
          typed={name}
          onConfirm={remove}
          onClose={() => setAsked(false)}
        >
          Every program that uses a key of it is refused from now on. Runs that wait are not taken up any more.
        </Confirm>
      )}
    </Section>
  );
}
