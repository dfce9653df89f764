import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Confirm, isGone } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Badge, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

const limit = 20;
const queryKey = ['sessions'];

/** Where somebody is signed in with this account, and how to end that. */
export function SessionsPage() {
  const { offset = 0 } = useSearch({ from: '/console/account/sessions' });
  const navigate = useNavigate({ from: '/account/sessions' });
  const [ending, setEnding] = useState<Wire<'ListedSession'> | 'others'>();
  const query = useQuery({
    queryKey: [...queryKey, { offset }],
    queryFn: () => body(api.GET('/api/auth/sessions', { params: { query: { offset, limit } } })),
    placeholderData: keepPreviousData,
  });
  const others = (query.data?.meta.total ?? 0) > 1 && (
    <Button onClick={() => setEnding('others')}>End all others</Button>
  );
  const close = (): void => setEnding(undefined);
  return (
    <Section
      title="Sessions"
      lead="The devices that are signed in to your account. End what you do not know."
      actions={others}
    >
      <Loaded query={query}>
        {({ data: sessions, meta }) => (
          <div>
            <SessionTable sessions={sessions} onEnd={setEnding} />
            <Pager
              {...{ offset, limit, total: meta.total }}
              onMove={(to) => void navigate({ search: { offset: to || undefined } })}
            />
          </div>
        )}
      </Loaded>
      {ending === 'others' && <EndOthers onClose={close} />}
      {ending && ending !== 'others' && <EndSession of={ending} onClose={close} />}
    </Section>
  );
}

interface SessionTableProps {
  readonly sessions: readonly Wire<'ListedSession'>[];
  readonly onEnd: (session: Wire<'ListedSession'>) => void;
}

function SessionTable({ sessions, onEnd }: SessionTableProps) {
  const heads = [
    'Device',
    'Address',
    'Signed in by',
    'Last used',
    'Began',
    'Ends',
    <span className="sr-only">Actions</span>,
  ];
  return (
    <Table label="Sessions" heads={heads}>
      {sessions.map((session) => (
        <Row key={session.id}>
          <Cell className="min-w-44 font-medium" title={session.userAgent ?? undefined}>
            {session.device} {session.current && <Badge tone="good">this one</Badge>}
          </Cell>
          <Cell className="whitespace-nowrap">{session.ip}</Cell>
          <Cell>{wayOf(session)}</Cell>
          <Cell>
            <Time at={session.lastSeenAt} />
          </Cell>
          <Cell>
            <Time at={session.createdAt} />
          </Cell>
          <Cell>
            <Time at={session.expiresAt} />
          </Cell>
          <Cell className="w-px py-1.5">
            {!session.current && (
              <Button small onClick={() => onEnd(session)}>
                End<span className="sr-only"> the session of {session.device}</span>
              </Button>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const ways: Readonly<Record<Wire<'ListedSession'>['method'], string>> = {
  password: 'Password',
  passkey: 'Passkey',
  sso: 'Single sign-on',
};

/** How somebody came in. A passkey is both factors by itself. */
const wayOf = ({ method, secondFactorAt }: Wire<'ListedSession'>): string =>
  secondFactorAt !== null && method !== 'passkey' ? `${ways[method]} and second factor` : ways[method];

function EndSession({ of, onClose }: { readonly of: Wire<'ListedSession'>; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const end = async (): Promise<void> => {
    await body(api.POST('/api/auth/sessions/revoke', { body: { sessionId: of.id } })).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    await queries.invalidateQueries({ queryKey });
    toast('The session is ended.');
  };
  return (
    <Confirm title="End this session" action="End session" onConfirm={end} onClose={onClose}>
      {of.device} at {of.ip} is signed out at once.
    </Confirm>
  );
}

function EndOthers({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const end = async (): Promise<void> => {
    const { revoked } = await data(api.POST('/api/auth/sessions/revoke-others'));
    await queries.invalidateQueries({ queryKey });
    toast(revoked === 1 ? '1 other session is ended.' : `${revoked} other sessions are ended.`);
  };
  return (
    <Confirm title="End all other sessions" action="End all others" onConfirm={end} onClose={onClose}>
      Every device but this one is signed out at once. Change your password as well if somebody else may know it.
    </Confirm>
  );
}
