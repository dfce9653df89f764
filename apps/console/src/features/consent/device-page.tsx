import { useMutation } from '@tanstack/react-query';
import { Link, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { buttonClass } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { Alert } from '../../ui/states.js';
import { type Choice, RequestForm } from './request-form.js';

interface FoundDevice {
  readonly userCode: string;
  readonly request: Wire<'DeviceRequest'>;
}

/** Where somebody types the code that a device shows them. */
export function DevicePage() {
  const [device, setDevice] = useState<FoundDevice>();
  const [outcome, setOutcome] = useState<'allowed' | 'denied'>();
  return (
    <Page title={device ? `${device.request.client.name} wants to connect` : 'Connect a device'}>
      {outcome ? (
        <Over outcome={outcome} />
      ) : device ? (
        <Answer device={device} onOver={setOutcome} />
      ) : (
        <CodeForm onFound={setDevice} />
      )}
    </Page>
  );
}

function CodeForm({ onFound }: { readonly onFound: (device: FoundDevice) => void }) {
  const { user_code: given = '' } = useSearch({ from: '/question/device' });
  const form = useServerForm({ userCode: given }, async ({ userCode }) => {
    onFound({ userCode, request: await data(api.POST('/api/user/oauth/device', { body: { userCode } })) });
  });
  return (
    <Form form={form} action="Continue">
      <TextField
        label="Code"
        hint="As the device shows it. Go on only if you have that device before you."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus
        {...form.text('userCode')}
      />
    </Form>
  );
}

interface AnswerProps {
  readonly device: FoundDevice;
  readonly onOver: (outcome: 'allowed' | 'denied') => void;
}

function Answer({ device: { userCode, request }, onOver }: AnswerProps) {
  const { user } = useRouteContext({ from: '/question' });
  const allowing = useMutation({
    mutationFn: (choice: Choice) => body(api.POST('/api/user/oauth/device/approve', { body: { userCode, ...choice } })),
    onSuccess: () => onOver('allowed'),
  });
  const denying = useMutation({
    mutationFn: () => body(api.POST('/api/user/oauth/device/deny', { body: { userCode } })),
    onSuccess: () => onOver('denied'),
  });
  return (
    <RequestForm
      request={request}
      email={user.email}
      error={allowing.error ?? denying.error}
      allowing={allowing.isPending}
      denying={denying.isPending}
      onAllow={(choice) => allowing.mutate(choice)}
      onDeny={() => denying.mutate()}
    />
  );
}

function Over({ outcome }: { readonly outcome: 'allowed' | 'denied' }) {
  return (
    <div className="grid gap-4">
      {outcome === 'allowed' ? (
        <Alert tone="good">The device is connected. You can go back to it.</Alert>
      ) : (
        <Alert>The device is not let in.</Alert>
      )}
      <Link to="/account/apps" className={buttonClass()}>
        See your connected apps
      </Link>
    </div>
  );
}
