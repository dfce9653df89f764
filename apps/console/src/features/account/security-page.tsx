import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../api/client.js';
import { Checkbox, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { passwordRules, PasswordField } from '../../ui/password-field.js';
import { Alert, Badge, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { SecondFactors } from '../factors/second-factors.js';
import { me } from './profile-page.js';
import { SendVerification } from './send-verification.js';

export function SecurityPage() {
  const query = useQuery(me);
  return (
    <>
      <Section title="Password" lead="You need the present one to change it.">
        <PasswordForm />
      </Section>
      <SecondFactors />
      <Section title="E-mail address" lead="You sign in with it, and mails about your account go there.">
        <Loaded query={query} lines={2}>
          {({ email, isVerified }) => (
            <div className="grid max-w-xl gap-4">
              <p className="flex min-w-0 flex-wrap items-center gap-2">
                <span className="min-w-0 font-medium break-words">{email}</span>
                {isVerified ? <Badge tone="good">verified</Badge> : <Badge tone="warn">not verified</Badge>}
              </p>
              {!isVerified && <SendVerification email={email} />}
              <EmailForm />
            </div>
          )}
        </Loaded>
      </Section>
    </>
  );
}

function PasswordForm() {
  const queries = useQueryClient();
  const form = useServerForm(
    { currentPassword: '', newPassword: '', revokeOtherSessions: true },
    async (values) => {
      await body(api.POST('/api/auth/change-password', { body: values }));
      form.reset();
      await queries.invalidateQueries({ queryKey: ['sessions'] });
      toast('Your password is changed.');
    },
    { INVALID_CREDENTIALS: 'currentPassword' },
  );
  return (
    <div className="max-w-xl">
      <Form form={form} action="Change password">
        <PasswordField label="Present password" autoComplete="current-password" {...form.text('currentPassword')} />
        <PasswordField
          label="New password"
          hint={passwordRules}
          autoComplete="new-password"
          {...form.text('newPassword')}
        />
        <Checkbox
          label="End all other sessions"
          hint="Whoever is signed in elsewhere has to sign in with the new password."
          {...form.register('revokeOtherSessions')}
        />
      </Form>
    </div>
  );
}

function EmailForm() {
  const [mailed, setMailed] = useState<string>();
  const form = useServerForm(
    { newEmail: '', password: '' },
    async (values) => {
      await body(api.POST('/api/auth/change-email', { body: values }));
      setMailed(values.newEmail.trim());
      form.reset();
    },
    { INVALID_CREDENTIALS: 'password' },
  );
  return (
    <>
      {mailed !== undefined && (
        <Alert tone="good">
          <span className="break-words">
            A mail is on its way to {mailed}. Your address changes when its link is used; until then it stays as it is.
          </span>
        </Alert>
      )}
      <Form form={form} action="Change address">
        <TextField label="New address" type="email" autoComplete="email" {...form.text('newEmail')} />
        <PasswordField label="Your password" autoComplete="current-password" {...form.text('password')} />
      </Form>
    </>
  );
}
