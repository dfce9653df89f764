import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, data } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Badge, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { ssoSettingsQuery } from './sso.js';

/** Whether people come in by the identity provider alone. */
export function Enforcement({ organizationId }: { readonly organizationId: string }) {
  const queries = useQueryClient();
  const query = useQuery(ssoSettingsQuery(organizationId));
  const [asked, setAsked] = useState(false);
  const change = async (enforced: boolean): Promise<void> => {
    const params = { path: { organizationId } };
    await data(api.PUT('/api/user/organizations/{organizationId}/sso', { params, body: { enforced } }));
    await queries.invalidateQueries({ queryKey: ['sso', organizationId] });
    toast(enforced ? 'Single sign-on is enforced.' : 'Passwords work again.');
  };
  return (
    <Section
      title="Enforcement"
      lead="People with an address in a verified domain then come in by the identity provider alone. Owners are let in by password all the same, which the audit log tells."
    >
      <Loaded query={query} lines={1}>
        {({ enforced }) => (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Badge tone={enforced ? 'good' : 'neutral'}>{enforced ? 'enforced' : 'not enforced'}</Badge>
            <Button onClick={() => setAsked(true)}>{enforced ? 'Lift enforcement' : 'Enforce single sign-on'}</Button>
            {asked && (
              <Confirm
                title={enforced ? 'Lift enforcement' : 'Enforce single sign-on'}
                action={enforced ? 'Lift' : 'Enforce'}
                onConfirm={() => change(!enforced)}
                onClose={() => setAsked(false)}
              >
                {enforced
                  ? 'Everybody can sign in by password again, as well as by the identity provider.'
                  : 'Passwords of people in your verified domains open nothing from now on, but for those of owners.'}
              </Confirm>
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
