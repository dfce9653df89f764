import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { graces } from '../keys/graces.js';
import { SecretReveal } from './secret-reveal.js';

interface RotateSecretProps {
  readonly organizationId: string;
  readonly client: Wire<'OAuthClient'>;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Another secret for the same client, while the former one may go on for a while. */
export function RotateSecretDialog({ organizationId, client, onDone, onClose }: RotateSecretProps) {
  const [issued, setIssued] = useState<Wire<'IssuedOAuthClient'>>();
  const form = useServerForm({ graceSeconds: '86400' }, async ({ graceSeconds }) => {
    const made = await data(
      api.POST('/api/user/organizations/{organizationId}/oauth-clients/{oauthClientId}/rotate-secret', {
        params: { path: { organizationId, oauthClientId: client.id } },
        body: { graceSeconds: Number(graceSeconds) },
      }),
    );
    await onDone();
    setIssued(made);
  });
  if (issued) return <SecretReveal issued={issued} onClose={onClose} />;
  return (
    <Dialog title={`Rotate the secret of “${client.name}”`} onClose={onClose}>
      <Form form={form} action="Rotate secret" onCancel={onClose}>
        <SelectField label="The former secret works for" {...form.text('graceSeconds')}>
          {graces.map(([label, seconds]) => (
            <option key={seconds} value={seconds}>
              {label}
            </option>
          ))}
        </SelectField>
      </Form>
    </Dialog>
  );
}
