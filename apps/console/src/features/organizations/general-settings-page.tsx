import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { FactorPolicy } from './factor-policy.js';
import { mayManage, mayOwn, myOrganizations, useOrganization } from './organizations.js';
import { roleName } from './roles.js';

export function GeneralSettingsPage() {
  const organization = useOrganization();
  return (
    <>
      {mayManage(organization.role) ? <Names key={organization.id} of={organization} /> : <Facts of={organization} />}
      {mayOwn(organization.role) && <FactorPolicy of={organization} />}
      {mayOwn(organization.role) && <Deletion of={organization} />}
    </>
  );
}

interface OfOrganization {
  readonly of: Wire<'Organization'>;
}

function Names({ of: { id: organizationId, name, slug } }: OfOrganization) {
  const queries = useQueryClient();
  const form = useServerForm({ name, slug }, async (values) => {
    const changed = await data(
      api.PUT('/api/user/organizations/{organizationId}', {
        params: { path: { organizationId } },
        // What stays is not sent: somebody else may be changing it.
        body: {
          ...(values.name !== name && { name: values.name }),
          ...(values.slug !== slug && { slug: values.slug.trim() }),
        },
      }),
    );
    await queries.invalidateQueries({ queryKey: myOrganizations.queryKey });
    form.reset({ name: changed.name, slug: changed.slug });
    toast('Saved.');
  });
  return (
    <Section title="General">
      <Form form={form} action="Save" disabled={!form.formState.isDirty}>
        <TextField label="Name" autoComplete="organization" {...form.text('name')} />
        <TextField
          label="Slug"
          hint="Its short name in addresses: lower-case letters, digits and hyphens."
          autoComplete="off"
          spellCheck={false}
          {...form.text('slug')}
        />
      </Form>
    </Section>
  );
}

/** What a member sees, who changes nothing. */
function Facts({ of: { name, slug, role, createdAt } }: OfOrganization) {
  return (
    <Section title="General" lead="Its owners and admins can change this.">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-soft">Name</dt>
        <dd>{name}</dd>
        <dt className="text-soft">Slug</dt>
        <dd>{slug}</dd>
        <dt className="text-soft">Your role</dt>
        <dd>{roleName(role)}</dd>
        <dt className="text-soft">Since</dt>
        <dd>
          <Time at={createdAt} exact />
        </dd>
      </dl>
    </Section>
  );
}

function Deletion({ of: { id: organizationId, name } }: OfOrganization) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const remove = async (): Promise<void> => {
    await body(api.DELETE('/api/user/organizations/{organizationId}', { params: { path: { organizationId } } }));
    await queries.fetchQuery({ ...myOrganizations, staleTime: 0 });
    await navigate({ to: '/' });
    queries.removeQueries({ queryKey: ['organizations', organizationId] });
    await queries.invalidateQueries({ queryKey: ['deleted-organizations'] });
    toast(`“${name}” is deleted. It can be restored from the list of organizations.`);
  };
  return (
    <Section
      danger
      title="Delete the organization"
      lead="Its projects, keys and open invitations end with it, at once. An owner can restore it for a while, with its members and projects; its keys stay ended."
      actions={
        <Button look="danger" onClick={() => setAsked(true)}>
          Delete
        </Button>
      }
    >
      {asked && (
        <Confirm
          title={`Delete “${name}”`}
          action="Delete organization"
          typed={name}
          onConfirm={remove}
          onClose={() => setAsked(false)}
        >
          Every program that uses a key of it is refused from now on, for good. The organization itself can be restored
          by an owner until its time is over.
        </Confirm>
      )}
    </Section>
  );
}
