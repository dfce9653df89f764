import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { PasswordField } from '../../ui/password-field.js';
import { openSession } from './open-session.js';

export function SignInPage() {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/entrance/sign-in' });
  const form = useServerForm({ email: '', password: '' }, async (body) => {
    await openSession(body);
    await navigate({ href: next ?? '/', replace: true });
  });
  return (
    <Page title="Sign in">
      <Form form={form} action="Sign in">
        <TextField label="E-mail" type="email" autoComplete="username" autoFocus {...form.text('email')} />
        <PasswordField label="Password" autoComplete="current-password" {...form.text('password')} />
      </Form>
      <p className="text-soft flex flex-wrap justify-between gap-2">
        <Link to="/forgot-password" className="underline">
          Forgotten password?
        </Link>
        <Link to="/sign-up" search={{ next }} className="underline">
          Create an account
        </Link>
      </p>
    </Page>
  );
}
