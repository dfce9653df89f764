import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';

export function ForgotPasswordPage() {
  const [asked, setAsked] = useState<string>();
  const form = useServerForm({ email: '' }, async ({ email }) => {
    await body(api.POST('/api/auth/forgot-password', { body: { email } }));
    setAsked(email.trim());
  });
  if (asked !== undefined) return <Asked email={asked} onAgain={() => setAsked(undefined)} />;
  return (
    <Page title="Forgotten password" lead="You get a mail with a link to set a new one.">
      <Form form={form} action="Send the mail">
        <TextField label="E-mail" type="email" autoComplete="username" autoFocus {...form.text('email')} />
      </Form>
      <BackToSignIn />
    </Page>
  );
}

function Asked({ email, onAgain }: { readonly email: string; readonly onAgain: () => void }) {
  return (
    <Page title="Check your mail">
      <div role="status" className="grid gap-2">
        <p className="break-words">
          If <strong className="font-semibold">{email}</strong> has an account, a mail with a link is on its way. The
          link works once, for one hour.
        </p>
        <p className="text-soft">Nothing after a few minutes? Look into the folder for spam, or try another address.</p>
      </div>
      <Button onClick={onAgain}>Try another address</Button>
      <BackToSignIn />
    </Page>
  );
}

const BackToSignIn = () => (
  <p className="text-soft">
    <Link to="/sign-in" search={{}} className="underline">
      Back to sign-in
    </Link>
  </p>
);
