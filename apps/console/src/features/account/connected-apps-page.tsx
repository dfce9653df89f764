import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm, isGone } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

const limit = 20;
const queryKey = ['connected-apps'];

type App = Wire<'ConnectedApp'>;

/** The programs that somebody has let into their account, and how to end that. */
export function ConnectedAppsPage() {
  const { offset = 0 } = useSearch({ from: '/console/account/apps' });
  const navigate = useNavigate({ from: '/account/apps' });
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<App>();
  const query = useQuery({
    queryKey: [...queryKey, { offset }],
    queryFn: () => body(api.GET('/api/user/connected-apps', { params: { query: { offset, limit } } })),
    placeholderData: keepPreviousData,
  });
  const disconnect = async ({ id, name }: App): Promise<void> => {
    const path = { oauthClientId: id };
    await body(api.DELETE('/api/user/connected-apps/{oauthClientId}', { params: { path } })).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    await queries.invalidateQueries({ queryKey });
    toast(`“${name}” is let in no longer.`);
  };
  return (
    <Section title="Connected apps" lead="Programs that act for you, because you agreed to it.">
      <Loaded query={query}>
        {({ data: apps, meta }) =>
          meta.total === 0 ? (
            <Empty title="No app is connected">One that wants to be asks you first.</Empty>
          ) : (
            <div>
              <AppTable apps={apps} onDisconnect={setLeaving} />
              <Pager
                {...{ offset, limit, total: meta.total }}
                onMove={(to) => void navigate({ search: { offset: to || undefined } })}
              />
            </div>
          )
        }
      </Loaded>
      {leaving && (
        <Confirm
          title={`Disconnect “${leaving.name}”`}
          action="Disconnect"
          onConfirm={() => disconnect(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          It can do nothing for you from this moment on. You can connect it again.
        </Confirm>
      )}
    </Section>
  );
}

interface AppTableProps {
  readonly apps: readonly App[];
  readonly onDisconnect: (app: App) => void;
}

function AppTable({ apps, onDisconnect }: AppTableProps) {
  const heads = ['App', 'It may', 'Last used', 'Connected', <span className="sr-only">Actions</span>];
  return (
    <Table label="Connected apps" heads={heads}>
      {apps.map((app) => (
        <Row key={app.id}>
          <Cell className="min-w-40 font-medium">
            {app.name} {app.registered && <Badge tone="warn">not checked</Badge>}
          </Cell>
          <Cell className="min-w-48">
            <code className="text-[13px]">{app.scopes.join(' ')}</code>
          </Cell>
          <Cell>
            <Time at={app.lastUsedAt} />
          </Cell>
          <Cell>
            <Time at={app.connectedAt} />
          </Cell>
          <Cell className="w-px py-1.5">
            <Button small aria-label={`Disconnect ${app.name}`} onClick={() => onDisconnect(app)}>
              Disconnect
            </Button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
