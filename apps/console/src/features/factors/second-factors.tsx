import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Alert, Badge, Loaded } from '../../ui/states.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { factorsChanged, factorsQuery } from './factors.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpDialog } from './totp-dialog.js';

type Open = 'totp' | 'remove-totp' | 'codes';

/** What the reader can show beside their password, and how to change that. */
export function SecondFactors() {
  const query = useQuery(factorsQuery);
  const [open, setOpen] = useState<Open>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <Section
        title="Two-factor sign-in"
        lead="Beside your password, you show something that you have: a code of an app, or a passkey."
      >
        <Loaded query={query} lines={3}>
          {(factors) => (
            <div className="grid gap-4">
              {!factors.enabled && <Alert tone="warn">Your password alone opens your account.</Alert>}
              <App of={factors} onOpen={setOpen} />
              {factors.enabled && <Codes of={factors} onOpen={setOpen} />}
              {open === 'totp' && <TotpDialog enabled={factors.enabled} onCodes={setCodes} onClose={close} />}
            </div>
          )}
        </Loaded>
        {open === 'remove-totp' && <RemoveTotp onClose={close} />}
        {open === 'codes' && <NewCodes onCodes={setCodes} onClose={close} />}
      </Section>
      <Passkeys onCodes={setCodes} />
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(undefined)} />}
    </>
  );
}

interface LineProps {
  readonly of: Wire<'SecondFactors'>;
  readonly onOpen: (what: Open) => void;
}

function App({ of: { totpSince }, onOpen }: LineProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h3 className="font-medium">
          App for one-time codes {totpSince ? <Badge tone="good">on</Badge> : <Badge>off</Badge>}
        </h3>
        <p className="text-soft">
          {totpSince ? (
            <>
              Since <Time at={totpSince} />
            </>
          ) : (
            'Six digits that change every half minute.'
          )}
        </p>
      </div>
      {totpSince ? (
        <Button onClick={() => onOpen('remove-totp')}>
          Turn off<span className="sr-only"> one-time codes</span>
        </Button>
      ) : (
        <Button look="primary" onClick={() => onOpen('totp')}>
          Set up<span className="sr-only"> an app for one-time codes</span>
        </Button>
      )}
    </div>
  );
}

function Codes({ of: { recoveryCodes, recoveryCodesSince }, onOpen }: LineProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h3 className="font-medium">
          Recovery codes <Badge tone={recoveryCodes > 3 ? 'good' : 'warn'}>{recoveryCodes} left</Badge>
        </h3>
        <p className="text-soft">
          For when you have lost the rest.{' '}
          {recoveryCodesSince && (
            <>
              Made <Time at={recoveryCodesSince} />.
            </>
          )}
        </p>
      </div>
      <Button onClick={() => onOpen('codes')}>
        Make new ones<span className="sr-only"> in the place of the recovery codes</span>
      </Button>
    </div>
  );
}

function RemoveTotp({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const remove = async (): Promise<void> => {
    await body(api.DELETE('/api/auth/factors/totp'));
    await factorsChanged(queries);
    toast('One-time codes are off.');
  };
  return (
    <Confirm title="Turn one-time codes off" action="Turn off" onConfirm={remove} onClose={onClose}>
      Without another second factor, your password alone opens your account, and organizations that require one shut you
      out.
    </Confirm>
  );
}

interface NewCodesProps {
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

function NewCodes({ onCodes, onClose }: NewCodesProps) {
  const queries = useQueryClient();
  const make = async (): Promise<void> => {
    const { recoveryCodes } = await data(api.POST('/api/auth/factors/recovery-codes'));
    await factorsChanged(queries);
    onCodes(recoveryCodes);
  };
  return (
    <Confirm title="Make new recovery codes" action="Make new codes" onConfirm={make} onClose={onClose}>
      Those that you have work no more.
    </Confirm>
  );
}
