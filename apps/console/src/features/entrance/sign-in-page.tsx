import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api, data } from '../../api/client.js';
import { sessionState } from '../../api/session.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';

export function SignInPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/entrance/sign-in' });
  const form = useServerForm({ email: '', password: '' }, async (body) => {
    await data(api.POST('/api/auth/sign-in/email', { body }));
    await queries.resetQueries({ queryKey: sessionState.queryKey });
    await navigate({ href: next ?? '/', replace: true });
  });
  return (
    <Page title="Sign in">
      <Form form={form} action="Sign in">
        <TextField label="E-mail" type="email" autoComplete="username" {...form.text('email')} />
        <TextField label="Password" type="password" autoComplete="current-password" {...form.text('password')} />
      </Form>
      <p className="text-soft flex flex-wrap justify-between gap-2">
        <Link to="/forgot-password" className="underline">
          Forgotten password?
        </Link>
        <Link to="/sign-up" className="underline">
          Create an account
        </Link>
      </p>
    </Page>
  );
}
