import { useState } from 'react';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { type FactorMethod } from './factors.js';

interface FactorFormProps {
  /** How it can be shown; the first is offered. */
  readonly methods: readonly FactorMethod[];
  /** What the button says that sends it. */
  readonly action: string;
  readonly onCode: (method: 'totp' | 'recovery-code', code: string) => Promise<unknown>;
  readonly onPasskey: () => Promise<unknown>;
  readonly onCancel: () => void;
}

const switches: Readonly<Record<FactorMethod, string>> = {
  totp: 'Use a code of your app',
  passkey: 'Use a passkey',
  'recovery-code': 'Use a recovery code',
};

/** Takes a second factor, whichever of theirs its person wants to show. */
export function FactorForm({ methods, action, onCode, onPasskey, onCancel }: FactorFormProps) {
  const [method, setMethod] = useState<FactorMethod>(methods[0] ?? 'totp');
  const shared = { action, onCancel };
  return (
    <div className="grid gap-4">
      {method === 'passkey' ? (
        <PasskeyForm {...shared} onPasskey={onPasskey} />
      ) : (
        <CodeForm key={method} {...shared} method={method} onCode={(code) => onCode(method, code)} />
      )}
      <p className="flex flex-wrap gap-4">
        {methods
          .filter((other) => other !== method)
          .map((other) => (
            <button key={other} type="button" className="underline" onClick={() => setMethod(other)}>
              {switches[other]}
            </button>
          ))}
      </p>
    </div>
  );
}

interface CodeFormProps extends Pick<FactorFormProps, 'action' | 'onCancel'> {
  readonly method: 'totp' | 'recovery-code';
  readonly onCode: (code: string) => Promise<unknown>;
}

function CodeForm({ method, action, onCode, onCancel }: CodeFormProps) {
  const form = useServerForm({ code: '' }, ({ code }) => onCode(code), {
    INVALID_CREDENTIALS: 'code',
    recoveryCode: 'code',
  });
  return (
    <Form form={form} action={action} onCancel={onCancel}>
      {method === 'totp' ? (
        <TextField
          label="One-time code"
          hint="The six digits that your app shows now."
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          {...form.text('code')}
        />
      ) : (
        <TextField
          label="Recovery code"
          hint="One of those that you kept when you set up your second factor. Each works once."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          {...form.text('code')}
        />
      )}
    </Form>
  );
}

function PasskeyForm({ action, onPasskey, onCancel }: Pick<FactorFormProps, 'action' | 'onPasskey' | 'onCancel'>) {
  const form = useServerForm({}, onPasskey);
  return (
    <Form form={form} action={`${action} with a passkey`} onCancel={onCancel}>
      <p className="text-soft">Your browser asks you for it.</p>
    </Form>
  );
}
