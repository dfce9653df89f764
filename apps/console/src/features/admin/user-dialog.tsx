import { api, body, type Wire } from '../../api/client.js';
import { Confirm, Dialog } from '../../ui/dialog.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';

export type UserAction =
  'verify' | 'end-sessions' | 'reset-second-factors' | 'grant-admin' | 'revoke-admin' | 'activate' | 'deactivate';

interface UserDialogProps {
  readonly action: UserAction;
  readonly user: Wire<'AdminUserDetail'>;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

interface Words {
  readonly title: string;
  readonly button: string;
  readonly text: string;
}

const words: Record<Exclude<UserAction, 'deactivate'>, Words> = {
  verify: {
    title: 'Mark the address as verified',
    button: 'Mark as verified',
    text: 'Do this when you know that the address belongs to this person. They can then accept invitations that were sent to it.',
  },
  'end-sessions': {
    title: 'End all sessions',
    button: 'End sessions',
    text: 'They are signed out everywhere, at once. Their keys go on working.',
  },
  'reset-second-factors': {
    title: 'Reset the second factors',
    button: 'Reset second factors',
    text: 'Make sure that it is they who ask. Their password alone lets them in from then on; they are told by mail.',
  },
  'grant-admin': {
    title: 'Make them an admin of this server',
    button: 'Make admin',
    text: 'They will be able to do everything that you can do here, to you as well.',
  },
  'revoke-admin': {
    title: 'Take the administration away',
    button: 'Take admin away',
    text: 'They keep their account and what they are in their organizations. The last admin cannot be removed.',
  },
  activate: {
    title: 'Activate the account',
    button: 'Activate',
    text: 'They can sign in again, and their keys that were not revoked work again.',
  },
};

/** Asks before an account is changed, and changes it. */
export function UserDialog({ action, user, onDone, onClose }: UserDialogProps) {
  if (action === 'deactivate') return <Deactivate {...{ user, onDone, onClose }} />;
  const { title, button, text } = words[action];
  const confirm = async (): Promise<void> => {
    await body(api.POST(`/api/admin/users/{userId}/${action}`, { params: { path: { userId: user.id } } }));
    await onDone();
    toast('Done.');
  };
  return (
    <Confirm title={title} action={button} onConfirm={confirm} onClose={onClose}>
      {text}
    </Confirm>
  );
}

function Deactivate({ user, onDone, onClose }: Omit<UserDialogProps, 'action'>) {
  const form = useServerForm({ reason: '' }, async (values) => {
    const path = { userId: user.id };
    await body(api.POST('/api/admin/users/{userId}/deactivate', { params: { path }, body: values }));
    await onDone();
    toast('Every credential of theirs is refused, on every node.');
    onClose();
  });
  return (
    <Dialog title={`Deactivate ${user.fullName || user.email}`} onClose={onClose}>
      <Form form={form} action="Deactivate" danger onCancel={onClose}>
        <p className="text-soft">
          They are signed out, and everything that is theirs is refused: sessions, tokens and keys. Keys of projects and
          organizations go on working. It can be taken back.
        </p>
        <TextAreaField
          label="Reason"
          hint="It is kept with the account and in the audit log."
          {...form.text('reason')}
        />
      </Form>
    </Dialog>
  );
}
