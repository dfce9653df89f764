import { useNavigate } from '@tanstack/react-router';
import { api, body } from '../../api/client.js';
import { leaveSession } from '../../api/queries.js';
import { Dialog } from '../../ui/dialog.js';
import { Form, useServerForm } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { Alert } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';

/** Takes the password: a stolen session alone must not end an account. */
export function DeleteAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const form = useServerForm(
    { password: '' },
    async (values) => {
      await body(api.DELETE('/api/user/me', { body: values }));
      toast('Your account is deleted.');
      await leaveSession(() => navigate({ to: '/sign-in', search: {}, replace: true }));
    },
    { INVALID_CREDENTIALS: 'password' },
  );
  return (
    <Dialog title="Delete your account" onClose={onClose}>
      <Form form={form} action="Delete my account" danger disabled={form.watch('password') === ''} onCancel={onClose}>
        <Alert tone="warn">This cannot be undone.</Alert>
        <PasswordField label="Your password" autoComplete="current-password" autoFocus {...form.text('password')} />
      </Form>
    </Dialog>
  );
}
