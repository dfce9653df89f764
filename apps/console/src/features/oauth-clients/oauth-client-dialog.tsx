import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox, SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';
import { SecretReveal } from './secret-reveal.js';

type Client = Wire<'OAuthClient'>;
type GrantType = Client['grantTypes'][number];

/** The grants, in the words of whoever sets a client up. Renewing follows whichever of the first two is there. */
const grants: readonly (readonly [GrantType, string, string])[] = [
  ['authorization_code', 'People are sent here to agree', 'It needs addresses that they are sent back to.'],
  [
    'urn:ietf:params:oauth:grant-type:device_code',
    'Devices show a code',
    'For what has no browser: people type the code here.',
  ],
  ['client_credentials', 'It gets tokens of its own', 'For services of your organization; no person stands behind it.'],
];

interface ClientDialogProps {
  readonly organizationId: string;
  /** The one to change; without it a new one is made. */
  readonly client?: Client;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Everything about a client but its secret. */
export function OAuthClientDialog({ organizationId, client, onDone, onClose }: ClientDialogProps) {
  const [issued, setIssued] = useState<Wire<'IssuedOAuthClient'>>();
  const [ways, setWays] = useState<readonly GrantType[]>(client?.grantTypes ?? ['authorization_code']);
  const form = useServerForm(
    {
      name: client?.name ?? '',
      homepage: client?.homepage ?? '',
      kind: client?.confidential === false ? 'public' : 'confidential',
      redirectUris: client?.redirectUris.join('\n') ?? '',
      serviceScopes: client?.serviceScopes.join(' ') ?? '',
      grantTypes: '',
    },
    async (values) => {
      const forPeople = ways.some((way) => way !== 'client_credentials' && way !== 'refresh_token');
      const chosen = ways.filter((way) => way !== 'refresh_token');
      const fields = {
        name: values.name,
        homepage: values.homepage.trim() || null,
        redirectUris: lines(values.redirectUris),
        serviceScopes: words(values.serviceScopes),
        grantTypes: forPeople ? [...chosen, 'refresh_token' as const] : chosen,
      };
      if (client) {
        const path = { organizationId, oauthClientId: client.id };
        await data(
          api.PUT('/api/user/organizations/{organizationId}/oauth-clients/{oauthClientId}', {
            params: { path },
            body: fields,
          }),
        );
        await onDone();
        toast('The client is changed.');
        onClose();
        return;
      }
      const confidential = values.kind === 'confidential';
      const made = await data(
        api.POST('/api/user/organizations/{organizationId}/oauth-clients', {
          params: { path: { organizationId } },
          body: { ...fields, confidential },
        }),
      );
      await onDone();
      setIssued(made);
    },
  );
  if (issued) return <SecretReveal issued={issued} onClose={onClose} />;
  const grantError = form.text('grantTypes').error;
  return (
    <Dialog title={client ? `Change “${client.name}”` : 'New OAuth client'} wide onClose={onClose}>
      <Form form={form} action={client ? 'Save' : 'Create client'} onCancel={onClose}>
        <TextField
          label="Name"
          hint="What people read when they are asked."
          autoComplete="off"
          {...form.text('name')}
        />
        <TextField
          label="Homepage (optional)"
          type="url"
          placeholder="https://reports.example.com"
          autoComplete="off"
          spellCheck={false}
          {...form.text('homepage')}
        />
        {!client && (
          <SelectField label="Kind" {...form.text('kind')}>
            <option value="confidential">Confidential: a server, which can keep a secret</option>
            <option value="public">Public: an app on a device, or a page in a browser</option>
          </SelectField>
        )}
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-medium">How it gets tokens</legend>
          {grants.map(([grant, label, hint]) => (
            <Checkbox
              key={grant}
              {...{ label, hint }}
              checked={ways.includes(grant)}
              onChange={({ target }) =>
                setWays(target.checked ? [...ways, grant] : ways.filter((one) => one !== grant))
              }
            />
          ))}
          {grantError && (
            <p role="alert" className="text-danger text-[13px]">
              {grantError}
            </p>
          )}
        </fieldset>
        <TextAreaField
          label="Redirect addresses"
          hint="One a line: where people may be sent back to, to the letter."
          rows={3}
          placeholder="https://reports.example.com/callback"
          spellCheck={false}
          {...form.text('redirectUris')}
        />
        <TextField
          label="Scopes at your services (optional)"
          hint="In words of your own, with a space between one and the next."
          placeholder="reports:read reports:write"
          autoComplete="off"
          spellCheck={false}
          {...form.text('serviceScopes')}
        />
      </Form>
    </Dialog>
  );
}
