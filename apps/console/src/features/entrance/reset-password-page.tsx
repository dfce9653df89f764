import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body } from '../../api/client.js';
import { forgetMailToken, useMailToken } from '../../api/mail-token.js';
import { leaveSession } from '../../api/queries.js';
import { buttonClass } from '../../ui/button.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { passwordRules, PasswordField } from '../../ui/password-field.js';
import { Alert } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { NoToken } from './no-token.js';
import { isTokenRefused } from './token-refused.js';

export function ResetPasswordPage() {
  const token = useMailToken('/reset-password');
  if (token !== undefined) return <NewPassword key={token} token={token} />;
  return (
    <NoToken title="New password">
      <AskAgain />
    </NoToken>
  );
}

function NewPassword({ token }: { readonly token: string }) {
  const navigate = useNavigate();
  const [spent, setSpent] = useState(false);
  const form = useServerForm({ newPassword: '' }, async ({ newPassword }) => {
    try {
      await body(api.POST('/api/auth/reset-password', { body: { token, newPassword } }));
    } catch (error) {
      if (isTokenRefused(error)) return setSpent(true);
      throw error;
    }
    toast('Your password is changed. Sign in with it.');
    await leaveSession(() => navigate({ to: '/sign-in', search: {}, replace: true }));
    forgetMailToken();
  });
  if (spent) return <Spent />;
  return (
    <Page title="New password" lead="All your sessions end when you set it. Sign in with it afterwards.">
      <Form form={form} action="Set the password">
        <PasswordField
          label="New password"
          hint={passwordRules}
          autoComplete="new-password"
          autoFocus
          {...form.text('newPassword')}
        />
      </Form>
    </Page>
  );
}

const Spent = () => (
  <Page title="New password">
    <Alert tone="danger">This link does not work: it was used, a newer one took its place, or its hour is over.</Alert>
    <AskAgain />
  </Page>
);

const AskAgain = () => (
  <Link to="/forgot-password" className={buttonClass('primary')}>
    Ask for a new link
  </Link>
);
