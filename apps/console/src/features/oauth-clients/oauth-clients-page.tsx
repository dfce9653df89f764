import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api, body, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm, isGone } from '../../ui/dialog.js';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { NotForMembers } from '../organizations/not-for-members.js';
import { mayManage, useOrganization } from '../organizations/organizations.js';
import { OAuthClientDialog } from './oauth-client-dialog.js';
import { RotateSecretDialog } from './rotate-secret-dialog.js';

const limit = 20;

type Client = Wire<'OAuthClient'>;

interface Doing {
  readonly what: 'change' | 'rotate' | 'delete';
  readonly client: Client;
}

/** The programs that people, or they themselves, get access for by OAuth. */
export function OAuthClientsPage() {
  const { id: organizationId, role } = useOrganization();
  if (!mayManage(role)) return <NotForMembers what="OAuth clients of the organization" />;
  return <Clients organizationId={organizationId} />;
}

function Clients({ organizationId }: { readonly organizationId: string }) {
  const { offset = 0 } = useSearch({ from: '/console/orgs/$orgId/settings/oauth' });
  const navigate = useNavigate({ from: '/orgs/$orgId/settings/oauth' });
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const queryKey = ['oauth-clients', organizationId];
  const query = useQuery({
    queryKey: [...queryKey, { offset }],
    queryFn: () =>
      body(
        api.GET('/api/user/organizations/{organizationId}/oauth-clients', {
          params: { path: { organizationId }, query: { offset, limit } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const refresh = () => queries.invalidateQueries({ queryKey });
  const remove = async ({ id, name }: Client): Promise<void> => {
    await body(
      api.DELETE('/api/user/organizations/{organizationId}/oauth-clients/{oauthClientId}', {
        params: { path: { organizationId, oauthClientId: id } },
      }),
    ).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    await refresh();
    toast(`“${name}” is gone, and all that it was granted with it.`);
  };
  const close = (): void => setDoing(undefined);
  return (
    <Section
      title="OAuth clients"
      lead="Programs that get access which a person agrees to, or tokens of their own for your services."
      actions={
        <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
          New client
        </Button>
      }
    >
      <Loaded query={query}>
        {({ data: clients, meta }) =>
          meta.total === 0 ? (
            <Empty title="No OAuth client yet">Make one for each program that people are to let in.</Empty>
          ) : (
            <div>
              <ClientTable clients={clients} onDo={setDoing} />
              <Pager
                {...{ offset, limit, total: meta.total }}
                onMove={(to) => void navigate({ search: { offset: to || undefined } })}
              />
            </div>
          )
        }
      </Loaded>
      {making && <OAuthClientDialog {...{ organizationId }} onDone={refresh} onClose={() => setMaking(false)} />}
      {doing?.what === 'change' && (
        <OAuthClientDialog {...{ organizationId }} client={doing.client} onDone={refresh} onClose={close} />
      )}
      {doing?.what === 'rotate' && (
        <RotateSecretDialog {...{ organizationId }} client={doing.client} onDone={refresh} onClose={close} />
      )}
      {doing?.what === 'delete' && (
        <Confirm
          title={`Delete “${doing.client.name}”`}
          action="Delete client"
          typed={doing.client.name}
          onConfirm={() => remove(doing.client)}
          onClose={close}
        >
          Everybody who has let it in is disconnected at once. This cannot be taken back.
        </Confirm>
      )}
    </Section>
  );
}

interface ClientTableProps {
  readonly clients: readonly Client[];
  readonly onDo: (doing: Doing) => void;
}

function ClientTable({ clients, onDo }: ClientTableProps) {
  const heads = ['Name', 'Client id', 'Kind', 'Last used', <span className="sr-only">Actions</span>];
  return (
    <Table label="OAuth clients" heads={heads}>
      {clients.map((client) => (
        <Row key={client.id}>
          <Cell className="min-w-40 font-medium">{client.name}</Cell>
          <Cell>
            <code className="text-[13px]">{client.id}</code>
          </Cell>
          <Cell>{client.confidential ? <Badge>confidential</Badge> : <Badge>public</Badge>}</Cell>
          <Cell>
            <Time at={client.lastUsedAt} />
          </Cell>
          <Cell className="w-px py-1">
            <RowMenu of={client.name}>
              <MenuItem onSelect={() => onDo({ what: 'change', client })}>Change</MenuItem>
              {client.confidential && (
                <MenuItem onSelect={() => onDo({ what: 'rotate', client })}>Rotate secret</MenuItem>
              )}
              <MenuItem danger onSelect={() => onDo({ what: 'delete', client })}>
                Delete
              </MenuItem>
            </RowMenu>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
