import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { type IssuedKey, type KeyKind } from './key-kind.js';
import { Reveal } from './reveal.js';
import { ScopePicker } from './scope-picker.js';

const day = 86_400;

/** For how long a key may live, in seconds. */
const lives: readonly (readonly [string, number | undefined])[] = [
  ['30 days', 30 * day],
  ['90 days', 90 * day],
  ['1 year', 365 * day],
  ['Never', undefined],
];

interface Values {
  name: string;
  scopes: string[];
  environment: 'live' | 'test';
  life: string;
  organizationId: string;
}

/** Asks what the key is to be, makes it, and shows its text this once. */
export function GenerateKeyDialog({ kind, onClose }: { readonly kind: KeyKind; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const [issued, setIssued] = useState<IssuedKey>();
  const form = useServerForm<Values>(
    { name: '', scopes: [], environment: 'live', life: '90 days', organizationId: '' },
    async ({ life, scopes, organizationId, ...rest }) => {
      if (scopes.length === 0) {
        form.setError('scopes', { message: 'Choose at least one scope.' });
        return;
      }
      const expiresIn = lives.find(([label]) => label === life)?.[1];
      const made = await kind.generate({
        ...rest,
        scopes,
        ...(expiresIn !== undefined && { expiresIn }),
        ...(organizationId && { organizationId }),
      });
      setIssued(made);
      await queries.invalidateQueries({ queryKey: kind.queryKey });
    },
    { expiresIn: 'life' },
  );
  if (issued) return <Reveal kind={kind} issued={issued} onClose={onClose} />;
  const { errors } = form.formState;
  return (
    <Dialog title={`New ${kind.noun}`} wide onClose={onClose}>
      <Form form={form} action="Generate key" onCancel={onClose}>
        <TextField
          label="Name"
          hint="Where it will be used, so that it can be told from the others."
          placeholder="quickstart"
          autoComplete="off"
          {...form.text('name')}
        />
        <ScopePicker
          kind={kind}
          chosen={form.watch('scopes')}
          onChoose={(scopes) => {
            form.clearErrors('scopes');
            form.setValue('scopes', scopes);
          }}
          error={errors.scopes?.message}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {kind.environments && (
            <SelectField
              label="Environment"
              hint="A test key says so in its text; it counts apart."
              {...form.text('environment')}
            >
              <option value="live">Live</option>
              <option value="test">Test</option>
            </SelectField>
          )}
          <SelectField label="Expires" hint="After that it stops by itself." {...form.text('life')}>
            {lives.map(([label]) => (
              <option key={label}>{label}</option>
            ))}
          </SelectField>
          <PinField kind={kind} {...form.text('organizationId')} />
        </div>
      </Form>
    </Dialog>
  );
}

/** Where the key is to work. Nothing to choose where its kind belongs to one place. */
function PinField({ kind, ...rest }: { readonly kind: KeyKind } & ComponentProps<'select'>) {
  const { data: organizations = [] } = useQuery({
    queryKey: ['pins', ...kind.queryKey],
    queryFn: () => kind.organizations?.() ?? [],
    enabled: kind.organizations !== undefined,
  });
  if (organizations.length === 0) return null;
  return (
    <SelectField label="Works in" hint="One organization alone, for good, or all of yours." {...rest}>
      <option value="">All my organizations</option>
      {organizations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
