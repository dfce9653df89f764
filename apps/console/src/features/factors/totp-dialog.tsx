import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { CopyButton } from '../../ui/copy.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { Skeleton } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { factorsChanged } from './factors.js';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.js')).QrCode }));

interface TotpDialogProps {
  /** Whether there is a second factor already; who has none shows their password. */
  readonly enabled: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Sets an app for one-time codes up, in two steps: its secret, and a code that shows that it has it. */
export function TotpDialog({ enabled, onCodes, onClose }: TotpDialogProps) {
  const [begun, setBegun] = useState<Wire<'Totp'>>();
  return (
    <Dialog title="Set up an app for one-time codes" onClose={onClose}>
      {begun ? (
        <Confirmation {...{ begun, onCodes, onClose }} />
      ) : (
        <Beginning {...{ enabled, onClose }} onBegun={setBegun} />
      )}
    </Dialog>
  );
}

interface BeginningProps extends Pick<TotpDialogProps, 'enabled' | 'onClose'> {
  readonly onBegun: (begun: Wire<'Totp'>) => void;
}

function Beginning({ enabled, onBegun, onClose }: BeginningProps) {
  const form = useServerForm(
    { password: '' },
    async ({ password }) =>
      onBegun(await data(api.POST('/api/auth/factors/totp', { body: password === '' ? {} : { password } }))),
    { INVALID_CREDENTIALS: 'password' },
  );
  return (
    <Form form={form} action="Continue" onCancel={onClose}>
      <p className="text-soft">Any app for one-time codes will do: it reads a picture, and then shows six digits.</p>
      {!enabled && <PasswordField label="Your password" autoComplete="current-password" {...form.text('password')} />}
    </Form>
  );
}

interface ConfirmationProps extends Pick<TotpDialogProps, 'onCodes' | 'onClose'> {
  readonly begun: Wire<'Totp'>;
}

function Confirmation({ begun: { secret, uri }, onCodes, onClose }: ConfirmationProps) {
  const queries = useQueryClient();
  const form = useServerForm({ code: '' }, async (body) => {
    const { recoveryCodes } = await data(api.POST('/api/auth/factors/totp/confirm', { body }));
    await factorsChanged(queries);
    toast('One-time codes are on.');
    onClose();
    if (recoveryCodes) onCodes(recoveryCodes);
  });
  return (
    <Form form={form} action="Turn on" onCancel={onClose}>
      <p>Scan this with your app:</p>
      <div className="flex justify-center">
        <Suspense fallback={<Skeleton />}>
          <QrCode text={uri} label="QR code with the secret for your app" />
        </Suspense>
      </div>
      <div className="grid gap-1">
        <p className="text-soft">Or type the secret:</p>
        <p className="flex flex-wrap items-center gap-2">
          <code className="font-mono text-[13px] break-all">{secret}</code>
          <CopyButton text={secret} what="the secret" />
        </p>
      </div>
      <TextField
        label="One-time code"
        hint="What your app shows now."
        inputMode="numeric"
        autoComplete="one-time-code"
        {...form.text('code')}
      />
    </Form>
  );
}
