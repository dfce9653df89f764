import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import { type Answer } from '../../api/step-up.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/states.js';
import { showPasskey } from './ceremonies.js';
import { FactorForm } from './factor-form.js';
import { factorsChanged, factorsQuery, methodsOf } from './factors.js';

/** Asks for the second factor once more, before what a stolen session alone must not do. */
export function StepUpDialog({ onAnswer }: { readonly onAnswer: Answer }) {
  const query = useQuery(factorsQuery);
  const queries = useQueryClient();
  const cancel = (): void => onAnswer(false);
  const done = async (shown: Promise<unknown>): Promise<void> => {
    await shown;
    onAnswer(true);
    await factorsChanged(queries);
  };
  const withCode = (method: 'totp' | 'recovery-code', code: string) =>
    data(api.POST('/api/auth/step-up', { body: method === 'totp' ? { code } : { recoveryCode: code } }));
  const withPasskey = async () => {
    const passkey = await showPasskey(await data(api.POST('/api/auth/step-up/passkey/options')));
    return data(api.POST('/api/auth/step-up', { body: { passkey } }));
  };
  return (
    <Dialog title="Show your second factor" onClose={cancel}>
      <p className="text-soft">It was a while ago that you did. It counts for fifteen minutes.</p>
      <Loaded query={query} lines={2}>
        {(factors) => (
          <FactorForm
            methods={methodsOf(factors)}
            action="Continue"
            onCode={(method, code) => done(withCode(method, code))}
            onPasskey={() => done(withPasskey())}
            onCancel={cancel}
          />
        )}
      </Loaded>
    </Dialog>
  );
}
