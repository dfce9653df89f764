import { useMutation } from '@tanstack/react-query';
import { api, ApiError, body } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { words } from '../../ui/words.js';

/** Has the mail sent again whose link verifies the address. It says beside itself what came of it. */
export function SendVerification({ email }: { readonly email: string }) {
  const sending = useMutation({ mutationFn: () => body(api.POST('/api/auth/send-verification-email')) });
  const { error } = sending;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button small busy={sending.isPending} onClick={() => sending.mutate()}>
        Send the mail again
      </Button>
      <span role="status">
        {sending.isSuccess && `A mail to ${email} is on its way. Earlier links no longer work.`}
        {error && (error instanceof ApiError ? words(error) : 'The mail could not be sent. Try again.')}
      </span>
    </div>
  );
}
