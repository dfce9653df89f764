import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Wire } from '../../api/client.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { PasswordField } from '../../ui/password-field.js';
import { Alert } from '../../ui/states.js';
import { openSession } from './open-session.js';
import { PasskeyButton } from './passkey-button.js';
import { SecondStep } from './second-step.js';

export function SignInPage() {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/entrance/sign-in' });
  const [waiting, setWaiting] = useState<Wire<'SecondFactorNeeded'>>();
  const [why, setWhy] = useState<string>();
  const goOn = () => navigate({ href: next ?? '/', replace: true });
  const form = useServerForm({ email: '', password: '' }, async (body) => {
    setWhy(undefined);
    const needed = await openSession(body);
    if (!needed) return goOn();
    form.resetField('password');
    setWaiting(needed);
  });
  const back = (reason?: string): void => {
    setWaiting(undefined);
    setWhy(reason);
  };
  if (waiting) return <SecondStep waiting={waiting} onDone={goOn} onBack={back} />;
  return (
    <Page title="Sign in">
      {why !== undefined && <Alert tone="danger">{why}</Alert>}
      <Form form={form} action="Sign in">
        <TextField label="E-mail" type="email" autoComplete="username" autoFocus {...form.text('email')} />
        <PasswordField label="Password" autoComplete="current-password" {...form.text('password')} />
      </Form>
      <PasskeyButton onDone={goOn} />
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
