import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Alert } from '../../ui/states.js';
import { type SsoConnection } from './sso.js';

const test = '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}/test';

interface TestDialogProps {
  readonly of: SsoConnection;
  readonly organizationId: string;
  readonly onClose: () => void;
}

/** Looks whether people could come in, as far as that can be told without one. */
export function TestDialog({ of: { id, name }, organizationId, onClose }: TestDialogProps) {
  const [result, setResult] = useState<Wire<'SsoConnectionTest'>>();
  const form = useServerForm({}, async () => {
    setResult(await data(api.POST(test, { params: { path: { organizationId, ssoConnectionId: id } } })));
  });
  return (
    <Dialog title={`Test ${name}`} onClose={onClose}>
      <Form form={form} action={result ? 'Test again' : 'Test'} onCancel={onClose}>
        {!result && (
          <p className="text-soft">
            The provider is asked, and certificates and domains are looked at. Nobody signs in.
          </p>
        )}
        {result?.ok && <Alert tone="good">All that can be told without a person is well.</Alert>}
        {result && !result.ok && (
          <Alert tone="warn">
            {result.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Alert>
        )}
      </Form>
    </Dialog>
  );
}
