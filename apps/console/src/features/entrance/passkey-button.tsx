import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api, ApiError, data } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Button } from '../../ui/button.js';
import { Alert } from '../../ui/states.js';
import { words } from '../../ui/words.js';
import { showPasskey } from '../factors/ceremonies.js';

/** Signs in by a passkey alone: neither address nor password is asked for. */
export function PasskeyButton({ onDone }: { readonly onDone: () => Promise<unknown> }) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const signIn = async (): Promise<void> => {
    const response = await showPasskey(await data(api.POST('/api/auth/sign-in/passkey/options')));
    await data(api.POST('/api/auth/sign-in/passkey', { body: { response } }));
    queries.clear();
    await onDone();
  };
  const press = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await signIn();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-2">
      {refusal && <Alert tone="danger">{refusal}</Alert>}
      <Button busy={busy} icon={<KeyRound aria-hidden className="size-4" />} onClick={() => void press()}>
        Sign in with a passkey
      </Button>
    </div>
  );
}
