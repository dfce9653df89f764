import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm, Dialog, isGone } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { PasswordField } from '../../ui/password-field.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { makePasskey } from './ceremonies.js';
import { factorsChanged, factorsQuery } from './factors.js';

type Passkey = Wire<'Passkey'>;
type Open = 'add' | { readonly rename: Passkey } | { readonly remove: Passkey };

/** All of them: nobody has more than a few. */
const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: () => data(api.GET('/api/auth/passkeys', { params: { query: { limit: 100 } } })),
});

interface PasskeysProps {
  /** Told of recovery codes that come with the first factor. */
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The passkeys of the reader. */
export function Passkeys({ onCodes }: PasskeysProps) {
  const query = useQuery(passkeysQuery);
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const add = <Button onClick={() => setOpen('add')}>Add a passkey</Button>;
  return (
    <Section
      title="Passkeys"
      lead="A passkey signs you in by itself, with your fingerprint, your face or the code of your device."
      actions={add}
    >
      <Loaded query={query} lines={2}>
        {(passkeys) =>
          passkeys.length === 0 ? <Empty title="No passkey yet" /> : <List of={passkeys} onOpen={setOpen} />
        }
      </Loaded>
      {open === 'add' && <AddPasskey onCodes={onCodes} onClose={close} />}
      {typeof open === 'object' && 'rename' in open && <RenamePasskey of={open.rename} onClose={close} />}
      {typeof open === 'object' && 'remove' in open && <RemovePasskey of={open.remove} onClose={close} />}
    </Section>
  );
}

function List({ of, onOpen }: { readonly of: readonly Passkey[]; readonly onOpen: (what: Open) => void }) {
  const heads = ['Name', 'Added', 'Last used', <span className="sr-only">Actions</span>];
  return (
    <Table label="Passkeys" heads={heads}>
      {of.map((passkey) => (
        <Row key={passkey.id}>
          <Cell className="min-w-32 font-medium break-words">{passkey.name}</Cell>
          <Cell>
            <Time at={passkey.createdAt} />
          </Cell>
          <Cell>
            <Time at={passkey.lastUsedAt} />
          </Cell>
          <Cell className="w-px py-1.5">
            <div className="flex gap-2">
              <Button small onClick={() => onOpen({ rename: passkey })}>
                Rename<span className="sr-only"> the passkey {passkey.name}</span>
              </Button>
              <Button small onClick={() => onOpen({ remove: passkey })}>
                Remove<span className="sr-only"> the passkey {passkey.name}</span>
              </Button>
            </div>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function AddPasskey({ onCodes, onClose }: PasskeysProps & { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const enabled = useQuery(factorsQuery).data?.enabled ?? false;
  const form = useServerForm(
    { name: '', password: '' },
    async ({ name, password }) => {
      const wanted = password === '' ? {} : { password };
      const options = await data(api.POST('/api/auth/passkeys/options', { body: wanted }));
      const response = await makePasskey(options);
      const { recoveryCodes } = await data(api.POST('/api/auth/passkeys', { body: { name, response } }));
      await factorsChanged(queries);
      toast(`The passkey “${name}” is added.`);
      onClose();
      if (recoveryCodes) onCodes(recoveryCodes);
    },
    { INVALID_CREDENTIALS: 'password' },
  );
  return (
    <Dialog title="Add a passkey" onClose={onClose}>
      <Form form={form} action="Add passkey" onCancel={onClose}>
        <TextField label="Name" hint="Where it is: “Laptop”, “Blue key”." autoComplete="off" {...form.text('name')} />
        {!enabled && <PasswordField label="Your password" autoComplete="current-password" {...form.text('password')} />}
      </Form>
    </Dialog>
  );
}

interface OfPasskey {
  readonly of: Passkey;
  readonly onClose: () => void;
}

function RenamePasskey({ of: { id: passkeyId, name }, onClose }: OfPasskey) {
  const queries = useQueryClient();
  const form = useServerForm({ name }, async (values) => {
    await data(api.PUT('/api/auth/passkeys/{passkeyId}', { params: { path: { passkeyId } }, body: values }));
    await factorsChanged(queries);
    toast('Saved.');
    onClose();
  });
  return (
    <Dialog title={`Rename “${name}”`} onClose={onClose}>
      <Form form={form} action="Save" onCancel={onClose}>
        <TextField label="Name" autoComplete="off" {...form.text('name')} />
      </Form>
    </Dialog>
  );
}

function RemovePasskey({ of: { id: passkeyId, name }, onClose }: OfPasskey) {
  const queries = useQueryClient();
  const remove = async (): Promise<void> => {
    await body(api.DELETE('/api/auth/passkeys/{passkeyId}', { params: { path: { passkeyId } } })).catch(
      (error: unknown) => {
        if (!isGone(error)) throw error;
      },
    );
    await factorsChanged(queries);
    toast(`The passkey “${name}” is removed.`);
  };
  return (
    <Confirm title={`Remove “${name}”`} action="Remove passkey" onConfirm={remove} onClose={onClose}>
      It does not sign you in any more. Remove it from the device as well.
    </Confirm>
  );
}
