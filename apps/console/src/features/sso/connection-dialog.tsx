import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Form, type ServerForm, useServerForm } from '../../ui/form.js';
import { Alert } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { type SsoConnection } from './sso.js';

const connections = '/api/user/organizations/{organizationId}/sso-connections';

interface ConnectionDialogProps {
  /** Undefined for a new one. */
  readonly of: SsoConnection | undefined;
  readonly organizationId: string;
  readonly onSaved: () => Promise<unknown>;
  readonly onClose: () => void;
}

interface Values {
  kind: 'oidc' | 'saml';
  name: string;
  defaultRole: 'admin' | 'member';
  issuer: string;
  clientId: string;
  clientSecret: string;
  metadata: string;
}

/** What the server calls them. */
const names = {
  'oidc.issuer': 'issuer',
  'oidc.clientId': 'clientId',
  'oidc.clientSecret': 'clientSecret',
  'saml.metadata': 'metadata',
  'saml.ssoUrl': 'metadata',
  'saml.entityId': 'metadata',
  'saml.certificates': 'metadata',
};

/** Connects a provider in two steps: what it tells us, and what it has to be told. */
export function ConnectionDialog({ of, organizationId, onSaved, onClose }: ConnectionDialogProps) {
  const [saved, setSaved] = useState<SsoConnection>();
  const before: Values = {
    kind: of?.kind ?? 'oidc',
    name: of?.name ?? '',
    defaultRole: of?.defaultRole ?? 'member',
    issuer: of?.oidc?.issuer ?? '',
    clientId: of?.oidc?.clientId ?? '',
    clientSecret: '',
    metadata: '',
  };
  const form = useServerForm<Values>(
    before,
    async (values) => {
      const body = bodyOf(values, of ? before : undefined);
      setSaved(
        of
          ? await data(
              api.PUT(`${connections}/{ssoConnectionId}`, {
                params: { path: { organizationId, ssoConnectionId: of.id } },
                body,
              }),
            )
          : await data(
              api.POST(connections, { params: { path: { organizationId } }, body: { ...body, name: values.name } }),
            ),
      );
      await onSaved();
      toast('Saved.');
    },
    names,
  );
  const title = of ? `Set up ${of.name}` : 'Connect a provider';
  if (saved) return <TellProvider of={saved} onClose={onClose} />;
  return (
    <Dialog title={title} wide onClose={onClose}>
      <Form form={form} action={of ? 'Save' : 'Connect'} onCancel={onClose}>
        {!of && (
          <SelectField label="By" hint="What the provider can, or what you know better." {...form.text('kind')}>
            <option value="oidc">OpenID Connect</option>
            <option value="saml">SAML 2.0</option>
          </SelectField>
        )}
        <TextField label="Name" placeholder="Acme ID" autoComplete="off" {...form.text('name')} />
        {form.watch('kind') === 'oidc' ? <OidcFields form={form} of={of} /> : <SamlFields form={form} of={of} />}
        <SelectField
          label="Role of new members"
          hint="For who comes in by it for the first time, and is no member yet."
          {...form.text('defaultRole')}
        >
          <option value="member">Member</option>
          <option value="admin">Admin</option>
        </SelectField>
        {of && <ProviderValues of={of} />}
      </Form>
    </Dialog>
  );
}

/** What is sent: of a change, what has changed. */
function bodyOf(values: Values, before?: Values): Wire<'SsoConnectionChange'> {
  const changed = (name: keyof Values) => (before ? values[name] !== before[name] : values[name] !== '');
  const oidc = {
    ...(changed('issuer') && { issuer: values.issuer.trim() }),
    ...(changed('clientId') && { clientId: values.clientId.trim() }),
    ...(values.clientSecret !== '' && { clientSecret: values.clientSecret }),
  };
  const saml = values.metadata === '' ? {} : { metadata: values.metadata };
  const parts = values.kind === 'oidc' ? { oidc } : { saml };
  // An admin's connection lets owners in once an owner has saved it, whether anything has changed or not.
  return { name: values.name, defaultRole: values.defaultRole, ...parts };
}

interface FieldsProps {
  readonly form: ServerForm<Values>;
  readonly of: SsoConnection | undefined;
}

const OidcFields = ({ form, of }: FieldsProps) => (
  <>
    <TextField
      label="Issuer"
      placeholder="https://id.example.com"
      hint="As the provider names itself below /.well-known/openid-configuration."
      autoComplete="off"
      spellCheck={false}
      {...form.text('issuer')}
    />
    <TextField label="Client ID" autoComplete="off" spellCheck={false} {...form.text('clientId')} />
    <TextField
      label="Client secret"
      type="password"
      hint={
        of
          ? `It ends in ${of.oidc?.clientSecretLast4 ?? ''}. Left empty, it stays.`
          : 'It is kept sealed. Only its last four characters are shown later.'
      }
      autoComplete="off"
      spellCheck={false}
      {...form.text('clientSecret')}
    />
  </>
);

const SamlFields = ({ form, of }: FieldsProps) => (
  <TextAreaField
    label="Metadata of the provider"
    hint={
      of
        ? `Of ${of.saml?.entityId ?? ''}. Left empty, it stays.`
        : 'The XML document that the provider offers. It tells entity id, address and certificates.'
    }
    rows={6}
    spellCheck={false}
    className="font-mono text-[13px]"
    {...form.text('metadata')}
  />
);

/** What the provider has to be told, to copy. */
const ProviderValues = ({ of: { kind, serviceProvider } }: { readonly of: SsoConnection }) => (
  <div className="grid gap-2">
    <p className="font-medium">{kind === 'oidc' ? 'Redirect URI' : 'Assertion consumer service (ACS) URL'}</p>
    <CopyBlock text={serviceProvider.callbackUrl} what="the address to send people back to" />
    {serviceProvider.entityId && (
      <>
        <p className="font-medium">Our entity id, where our metadata is, too</p>
        <CopyBlock text={serviceProvider.entityId} what="our entity id" />
      </>
    )}
    <p className="font-medium">Where a sign-in starts, for the provider’s list of applications</p>
    <CopyBlock text={serviceProvider.startUrl} what="the address where a sign-in starts" />
  </div>
);

function TellProvider({ of, onClose }: { readonly of: SsoConnection; readonly onClose: () => void }) {
  return (
    <Dialog title={`Tell ${of.name} of us`} wide onClose={onClose}>
      <p className="text-soft">Copy these values to the provider. You find them again under “Set up”.</p>
      <ProviderValues of={of} />
      {of.setUpBy === 'admin' && (
        <Alert tone="warn">An admin has set it up: it lets no owner in until an owner saves it.</Alert>
      )}
      <div className="flex justify-end">
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
