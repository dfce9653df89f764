import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { askForFactor } from '../api/step-up.js';
import { factorsQuery } from '../features/factors/factors.js';
import { Button, buttonClass } from '../ui/button.js';
import { Empty } from '../ui/states.js';

/** For an organization that lets in only who has shown a second factor: how to go on. */
export function FactorRequired({ onShown }: { readonly onShown: () => void }) {
  const router = useRouter();
  const enabled = useQuery(factorsQuery).data?.enabled ?? false;
  useEffect(() => {
    document.title = 'Second factor required · Latchkey';
  }, []);
  const show = async (): Promise<void> => {
    if (!(await askForFactor())) return;
    onShown();
    await router.invalidate();
  };
  const action = enabled ? (
    <Button look="primary" onClick={() => void show()}>
      Show your second factor
    </Button>
  ) : (
    <Link to="/account/security" className={buttonClass('primary')}>
      Set up a second factor
    </Link>
  );
  return (
    <div className="mx-auto max-w-lg p-8">
      <h1 className="sr-only">Second factor required</h1>
      <Empty title="This organization asks for a second factor" action={action}>
        Its owners let in only who has shown one. Your account and your other organizations are open to you.
      </Empty>
    </div>
  );
}
