import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data, type Wire } from '../../api/client.js';
import { sessionState } from '../../api/session.js';
import { Badge, Loaded } from '../../ui/states.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

/** Whoever is signed in, as they are now. */
export const me = queryOptions({ queryKey: ['me'], queryFn: () => data(api.GET('/api/user/me')) });

export function ProfilePage() {
  const query = useQuery(me);
  return (
    <Section title="Profile" lead="What others see of you in organizations and projects.">
      <Loaded query={query}>
        {(user) => (
          <div className="grid max-w-xl gap-6">
            <ProfileForm of={user} />
            <Facts of={user} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function ProfileForm({ of: { fullName, handle } }: { readonly of: Wire<'CurrentUser'> }) {
  const queries = useQueryClient();
  const form = useServerForm(
    { fullName, handle },
    async (body) => {
      const saved = await data(api.PUT('/api/user/me', { body }));
      queries.setQueryData(me.queryKey, saved);
      form.reset({ fullName: saved.fullName, handle: saved.handle });
      await queries.invalidateQueries({ queryKey: sessionState.queryKey });
      toast('Saved.');
    },
    { HANDLE_TAKEN: 'handle' },
  );
  return (
    <Form form={form} action="Save">
      <TextField label="Name" autoComplete="name" {...form.text('fullName')} />
      <TextField
        label="Handle"
        hint="Your public name, which nobody else has: lower-case letters and digits, with hyphens and underscores between them."
        autoComplete="nickname"
        autoCapitalize="none"
        spellCheck={false}
        {...form.text('handle')}
      />
    </Form>
  );
}

function Facts({ of: user }: { readonly of: Wire<'CurrentUser'> }) {
  return (
    <dl className="border-line grid gap-x-6 gap-y-2 border-t pt-4 sm:grid-cols-[auto_1fr]">
      <dt className="text-soft">E-mail</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-2">
        <span className="min-w-0 break-words">{user.email}</span>
        {user.isVerified ? <Badge tone="good">verified</Badge> : <Badge tone="warn">not verified</Badge>}
      </dd>
      <dt className="text-soft">Member of</dt>
      <dd>{user.organizationCount === 1 ? '1 organization' : `${user.organizationCount} organizations`}</dd>
      <dt className="text-soft">Account made</dt>
      <dd>
        <Time at={user.createdAt} exact />
      </dd>
    </dl>
  );
}
