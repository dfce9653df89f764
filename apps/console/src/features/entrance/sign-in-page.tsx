import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Wire } from '../../api/client.js';
import { Button, buttonClass } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { PasswordField } from '../../ui/password-field.js';
import { Alert } from '../../ui/states.js';
import { openSession } from './open-session.js';
import { PasskeyButton } from './passkey-button.js';
import { SecondStep } from './second-step.js';
import { type SingleSignOn, startOf, useSignInWays } from './sign-in-ways.js';

/** The address first: it says whether an identity provider lets its people in. A password can be typed all the same. */
export function SignInPage() {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/entrance/sign-in' });
  const { sso, ask } = useSignInWays();
  const [insists, setInsists] = useState(false);
  const [waiting, setWaiting] = useState<Wire<'SecondFactorNeeded'>>();
  const [why, setWhy] = useState<string>();
  const goOn = () => navigate({ href: next ?? '/', replace: true });
  const form = useServerForm({ email: '', password: '' }, async (body) => {
    setWhy(undefined);
    const found = body.password === '' ? await ask(body.email) : undefined;
    if (found) return location.assign(startOf(found, next));
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
  const email = form.text('email');
  const byProviderAlone = sso?.enforced === true && !insists;
  return (
    <Page title="Sign in">
      {why !== undefined && <Alert tone="danger">{why}</Alert>}
      <Form form={form} action={byProviderAlone ? `Continue with ${sso.organizationName}` : 'Sign in'}>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          {...email}
          onBlur={(event) => {
            void email.onBlur(event);
            void ask(event.target.value);
          }}
        />
        {sso && !byProviderAlone && <Continue with={sso} next={next} />}
        {!byProviderAlone && (
          <PasswordField label="Password" autoComplete="current-password" {...form.text('password')} />
        )}
      </Form>
      {!byProviderAlone && <PasskeyButton onDone={goOn} />}
      {byProviderAlone && <OwnersWay onInsist={() => setInsists(true)} />}
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

const Continue = ({ with: sso, next }: { readonly with: SingleSignOn; readonly next: string | undefined }) => (
  <a href={startOf(sso, next)} className={buttonClass('primary')}>
    Continue with {sso.organizationName}
  </a>
);

/** Whoever was at the password when it went goes on here. */
function OwnersWay({ onInsist }: { readonly onInsist: () => void }) {
  useEffect(() => {
    const submit = document.querySelector<HTMLElement>('main form button[type=submit]');
    if (document.activeElement === document.body) submit?.focus();
  }, []);
  return (
    <Button small look="quiet" onClick={onInsist}>
      You own the organization? Use a password
    </Button>
  );
}
