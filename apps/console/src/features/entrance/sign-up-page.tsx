import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, ApiError, data, type Wire } from '../../api/client.js';
import { buttonClass } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { passwordRules, PasswordField } from '../../ui/password-field.js';
import { toast } from '../../ui/toast.js';
import { openSession } from './open-session.js';

/** Makes an account and signs in with it: an address need not be verified for that. */
export function SignUpPage() {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/entrance/sign-up' });
  const [mailed, setMailed] = useState<string>();
  const form = useServerForm<Wire<'SignUp'>>({ name: '', email: '', password: '' }, async (body) => {
    const { email } = await data(api.POST('/api/auth/sign-up/email', { body }));
    try {
      // Somebody who has an account with a second factor already signs in on the page that asks for it.
      if (await openSession({ email: body.email, password: body.password })) return setMailed(email);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return setMailed(email);
    }
    toast('Check your mail to verify your address.');
    await navigate({ href: next ?? '/', replace: true });
  });
  if (mailed !== undefined) return <CheckYourMail email={mailed} next={next} />;
  return (
    <Page title="Create your account">
      <Form form={form} action="Create account">
        <TextField label="Name" hint="What you are called." autoComplete="name" autoFocus {...form.text('name')} />
        <TextField label="E-mail" type="email" autoComplete="username" {...form.text('email')} />
        <PasswordField label="Password" hint={passwordRules} autoComplete="new-password" {...form.text('password')} />
      </Form>
      <p className="text-soft">
        You have an account?{' '}
        <Link to="/sign-in" search={{ next }} className="underline">
          Sign in
        </Link>
      </p>
    </Page>
  );
}

/** The mail tells how to go on, whether the address had an account before or not: that is no matter of this page. */
function CheckYourMail({ email, next }: { readonly email: string; readonly next?: string }) {
  return (
    <Page title="Check your mail">
      <p role="status" className="break-words">
        A mail to <strong className="font-semibold">{email}</strong> is on its way. It tells how to go on.
      </p>
      <Link to="/sign-in" search={{ next }} className={buttonClass('primary')}>
        Sign in
      </Link>
    </Page>
  );
}
