import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FlaskConical, Pencil, Power, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, body, data } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Section } from '../../ui/page.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { toast } from '../../ui/toast.js';
import { ConnectionDialog } from './connection-dialog.js';
import { connectionsQuery, type SsoConnection } from './sso.js';
import { TestDialog } from './test-dialog.js';

const one = '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}';
const heads = ['Name', 'By', 'State', 'New members are', <span className="sr-only">Actions</span>];

type Action = 'set up' | 'test' | 'switch' | 'delete';

/** The connections to identity providers. */
export function Connections({ organizationId }: { readonly organizationId: string }) {
  const queries = useQueryClient();
  const query = useQuery(connectionsQuery(organizationId));
  const [open, setOpen] = useState<'add' | { readonly action: Action; readonly of: SsoConnection }>();
  const close = (): void => setOpen(undefined);
  const changed = () => queries.invalidateQueries({ queryKey: ['sso', organizationId] });
  const acted = typeof open === 'object' ? open : undefined;
  const path = { organizationId, ssoConnectionId: acted?.of.id ?? '' };

  const switchIt = async ({ enabled, name }: SsoConnection): Promise<void> => {
    if (enabled) await data(api.POST(`${one}/disable`, { params: { path } }));
    else await data(api.POST(`${one}/enable`, { params: { path } }));
    await changed();
    toast(enabled ? `${name} is disabled.` : `People can come in by ${name}.`);
  };
  const remove = async ({ name }: SsoConnection): Promise<void> => {
    await body(api.DELETE(one, { params: { path } }));
    await changed();
    toast(`${name} is deleted.`);
  };
  return (
    <Section
      title="Identity providers"
      lead="Tell the provider of us, tell us of the provider, test the connection, and enable it."
      actions={<Button onClick={() => setOpen('add')}>Connect a provider</Button>}
    >
      <Loaded query={query} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <Empty title="No identity provider yet">Connect one by OpenID Connect or by SAML.</Empty>
          ) : (
            <Table label="Identity providers" heads={heads}>
              {all.map((connection) => (
                <ConnectionRow
                  key={connection.id}
                  of={connection}
                  onAct={(action) => setOpen({ action, of: connection })}
                />
              ))}
            </Table>
          )
        }
      </Loaded>
      {(open === 'add' || acted?.action === 'set up') && (
        <ConnectionDialog of={acted?.of} organizationId={organizationId} onSaved={changed} onClose={close} />
      )}
      {acted?.action === 'test' && <TestDialog of={acted.of} organizationId={organizationId} onClose={close} />}
      {acted?.action === 'switch' && (
        <Confirm
          title={`${acted.of.enabled ? 'Disable' : 'Enable'} ${acted.of.name}`}
          action={acted.of.enabled ? 'Disable' : 'Enable'}
          onConfirm={() => switchIt(acted.of)}
          onClose={close}
        >
          {acted.of.enabled
            ? 'The sessions that it has opened end at once.'
            : 'People with an address in a verified domain are offered to sign in by it.'}
        </Confirm>
      )}
      {acted?.action === 'delete' && (
        <Confirm
          title={`Delete ${acted.of.name}`}
          action="Delete connection"
          typed={acted.of.name}
          onConfirm={() => remove(acted.of)}
          onClose={close}
        >
          The sessions that it has opened end at once, and it is forgotten whom it knew. Accounts stay.
        </Confirm>
      )}
    </Section>
  );
}

interface ConnectionRowProps {
  readonly of: SsoConnection;
  readonly onAct: (action: Action) => void;
}

const ConnectionRow = ({ of, onAct }: ConnectionRowProps) => (
  <Row>
    <Cell className="font-medium">{of.name}</Cell>
    <Cell>{of.kind === 'oidc' ? 'OpenID Connect' : 'SAML'}</Cell>
    <Cell>
      <Badge tone={of.enabled ? 'good' : 'neutral'}>{of.enabled ? 'enabled' : 'disabled'}</Badge>
    </Cell>
    <Cell>{of.defaultRole === 'admin' ? 'admins' : 'members'}</Cell>
    <Cell className="w-px py-1">
      <RowMenu of={of.name}>
        <MenuItem icon={<Pencil aria-hidden className="size-4" />} onSelect={() => onAct('set up')}>
          Set up
        </MenuItem>
        <MenuItem icon={<FlaskConical aria-hidden className="size-4" />} onSelect={() => onAct('test')}>
          Test
        </MenuItem>
        <MenuItem icon={<Power aria-hidden className="size-4" />} onSelect={() => onAct('switch')}>
          {of.enabled ? 'Disable' : 'Enable'}
        </MenuItem>
        <MenuItem danger icon={<Trash2 aria-hidden className="size-4" />} onSelect={() => onAct('delete')}>
          Delete
        </MenuItem>
      </RowMenu>
    </Cell>
  </Row>
);
