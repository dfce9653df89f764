import { api, ApiError, data, type Wire } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Page } from '../../ui/page.js';
import { showPasskey } from '../factors/ceremonies.js';
import { FactorForm } from '../factors/factor-form.js';

interface SecondStepProps {
  readonly waiting: Wire<'SecondFactorNeeded'>;
  readonly onDone: () => Promise<unknown>;
  /** Goes back to the password; told why, where that is not what its person wants. */
  readonly onBack: (why?: string) => void;
}

/** The second half of a sign-in by password. */
export function SecondStep({ waiting: { token, methods }, onDone, onBack }: SecondStepProps) {
  const finish = async (signingIn: Promise<unknown>): Promise<void> => {
    try {
      await signingIn;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'INVALID_OR_EXPIRED_TOKEN') return onBack(over);
      throw error;
    }
    queries.clear();
    await onDone();
  };
  const withPasskey = async () => {
    const options = await data(api.POST('/api/auth/second-factor/passkey/options', { body: { token } }));
    const response = await showPasskey(options);
    return data(api.POST('/api/auth/second-factor/passkey', { body: { token, response } }));
  };
  return (
    <Page title="Show your second factor">
      <FactorForm
        methods={methods}
        action="Sign in"
        onCode={(method, code) =>
          finish(data(api.POST(`/api/auth/second-factor/${method}`, { body: { token, code } })))
        }
        onPasskey={() => finish(withPasskey())}
        onCancel={() => onBack()}
      />
    </Page>
  );
}

const over = 'This took too long, or was tried too often. Sign in again.';
