import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, ApiError, data, type Wire } from '../../api/client.js';
import { askForFactor } from '../../api/step-up.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Badge } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { factorsQuery } from '../factors/factors.js';
import { myOrganizations } from './organizations.js';

/** Whether the organization lets in only who has shown a second factor. */
export function FactorPolicy({ of: { id: organizationId, mfaRequired } }: { readonly of: Wire<'Organization'> }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const put = () =>
    data(
      api.PUT('/api/user/organizations/{organizationId}', {
        params: { path: { organizationId } },
        body: { mfaRequired: !mfaRequired },
      }),
    );
  const change = async (): Promise<void> => {
    await put().catch(async (error: unknown) => {
      // Who has a factor and has not shown it in this session is asked for it; who has none is told so.
      if (!(error instanceof ApiError) || error.code !== 'MFA_REQUIRED') throw error;
      const { enabled } = await queries.fetchQuery(factorsQuery);
      if (!enabled || !(await askForFactor())) throw error;
      await put();
    });
    await queries.invalidateQueries({ queryKey: myOrganizations.queryKey });
    toast(mfaRequired ? 'A second factor is not required any more.' : 'A second factor is required from now on.');
  };
  return (
    <Section
      title="Two-factor sign-in"
      lead="Whether the organization lets in only who has shown a second factor, or comes by your identity provider."
      actions={
        <Button onClick={() => setAsked(true)}>
          {mfaRequired ? 'Stop requiring a second factor' : 'Require a second factor'}
        </Button>
      }
    >
      <p className="text-soft">
        {mfaRequired ? <Badge tone="good">required</Badge> : <Badge>not required</Badge>} Your own is set up under{' '}
        <Link to="/account/security" className="underline">
          Your account, Security
        </Link>
        . Keys of projects and of the organization are not asked for one.
      </p>
      {asked && (
        <Confirm
          title={mfaRequired ? 'Stop requiring a second factor' : 'Require a second factor'}
          action={mfaRequired ? 'Stop requiring it' : 'Require it'}
          onConfirm={change}
          onClose={() => setAsked(false)}
        >
          {mfaRequired
            ? 'A password alone opens the organization to its members again.'
            : 'Members who have not shown one are shut out at once, until they have. So are their personal tokens while they have none.'}
        </Confirm>
      )}
    </Section>
  );
}
