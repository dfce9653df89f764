import { useState } from 'react';
import { Button } from '../../../../ui/button.js';
import { Confirm, Dialog } from '../../../../ui/dialog.js';
import { TextField } from '../../../../ui/field.js';
import { Form, useServerForm } from '../../../../ui/form.js';
import { Section } from '../../../../ui/page.js';
import { Badge } from '../../../../ui/states.js';
import { toast } from '../../../../ui/toast.js';
import { type Settings, useSettingsChange } from '../settings.js';
import { TestUserDialog } from './test-user-dialog.js';

type Secret = 'convexDeployKey' | 'convexDevKey' | 'testUserCredentials';

const secrets: readonly { readonly name: Secret; readonly label: string; readonly about: string }[] = [
  { name: 'convexDeployKey', label: 'Convex deploy key', about: 'What deployments to Convex are made with.' },
  { name: 'convexDevKey', label: 'Convex development key', about: 'The Convex key of development.' },
  { name: 'testUserCredentials', label: 'Test user', about: 'What a test user signs in with.' },
];
type Listed = (typeof secrets)[number];

/** What is kept sealed: it is replaced or cleared here, and never shown. */
export function Credentials({ settings }: { readonly settings: Settings }) {
  const save = useSettingsChange();
  const [open, setOpen] = useState<{ action: 'replace' | 'clear'; of: Listed }>();
  const close = (): void => setOpen(undefined);
  const clear = async ({ name, label }: Listed): Promise<void> => {
    await save({ [name]: null });
    toast(`${label}: cleared.`);
  };
  return (
    <Section
      title="Credentials"
      lead="They are kept sealed and given out to runners alone. Here one sees at most how they end."
    >
      <ul className="divide-line divide-y">
        {secrets.map((secret) => (
          <li key={secret.name} className="flex flex-wrap items-start justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="font-medium">{secret.label}</p>
              <p className="text-soft text-[13px]">{secret.about}</p>
              <Masked value={settings[secret.name]} />
            </div>
            <div className="flex gap-2">
              <Button
                small
                aria-label={`${settings[secret.name] ? 'Replace' : 'Set'}: ${secret.label}`}
                onClick={() => setOpen({ action: 'replace', of: secret })}
              >
                {settings[secret.name] ? 'Replace' : 'Set'}
              </Button>
              {settings[secret.name] && (
                <Button
                  small
                  look="quiet"
                  aria-label={`Clear: ${secret.label}`}
                  onClick={() => setOpen({ action: 'clear', of: secret })}
                >
                  Clear
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open?.action === 'replace' &&
        (open.of.name === 'testUserCredentials' ? (
          <TestUserDialog present={Object.keys(settings.testUserCredentials ?? {})} onClose={close} />
        ) : (
          <KeyDialog name={open.of.name} label={open.of.label} onClose={close} />
        ))}
      {open?.action === 'clear' && (
        <Confirm
          title={`Clear: ${open.of.label}`}
          action="Clear"
          typed={open.of.label}
          onConfirm={() => clear(open.of)}
          onClose={close}
        >
          Runs that begin from now on do not get it. It cannot be brought back.
        </Confirm>
      )}
    </Section>
  );
}

function Masked({ value }: { readonly value: Settings[Secret] }) {
  if (value === null) return <Badge>not set</Badge>;
  if (typeof value === 'string') return <code className="text-[13px]">{value}</code>;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 font-mono text-[13px]">
      {Object.entries(value).map(([name, masked]) => (
        <div key={name} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="break-all">{masked}</dd>
        </div>
      ))}
    </dl>
  );
}

interface KeyDialogProps {
  readonly name: 'convexDeployKey' | 'convexDevKey';
  readonly label: string;
  readonly onClose: () => void;
}

function KeyDialog({ name, label, onClose }: KeyDialogProps) {
  const save = useSettingsChange();
  const form = useServerForm(
    { key: '' },
    async ({ key }) => {
      await save({ [name]: key });
      toast(`${label}: set.`);
      onClose();
    },
    { [name]: 'key' },
  );
  return (
    <Dialog title={label} onClose={onClose}>
      <Form form={form} action="Set key" onCancel={onClose}>
        <TextField
          label="Key"
          type="password"
          hint="It takes the place of the one that is set, if there is one."
          autoComplete="off"
          spellCheck={false}
          {...form.text('key')}
        />
      </Form>
    </Dialog>
  );
}
