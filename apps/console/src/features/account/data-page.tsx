import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { api, body, data } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { saveFile } from '../../ui/save-file.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Badge, Empty, Failure, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { DeleteAccountDialog } from './delete-account-dialog.js';

const limit = 20;

/** What is kept of a person: to take away, to look at, to end. */
export function DataPage() {
  return (
    <>
      <ExportSection />
      <LoginHistory />
      <DeleteSection />
    </>
  );
}

function ExportSection() {
  const exporting = useMutation({
    mutationFn: async () => {
      const everything = await data(api.GET('/api/user/me/export'));
      saveFile(`latchkey-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(everything, null, 2));
    },
    gcTime: 0,
  });
  const button = (
    <Button
      icon={<Download aria-hidden className="size-4" />}
      busy={exporting.isPending}
      onClick={() => exporting.mutate()}
    >
      Export
    </Button>
  );
  return (
    <Section
      title="Export"
      lead="Everything that is kept about you, as a JSON file. Passwords and keys are not in it."
      actions={button}
    >
      {exporting.error && <Failure error={exporting.error} />}
    </Section>
  );
}

function LoginHistory() {
  const { offset = 0 } = useSearch({ from: '/console/account/data' });
  const navigate = useNavigate({ from: '/account/data' });
  const query = useQuery({
    queryKey: ['login-history', { offset }],
    queryFn: () => body(api.GET('/api/user/me/login-history', { params: { query: { offset, limit } } })),
    placeholderData: keepPreviousData,
  });
  const heads = ['When', 'Outcome', 'Device', 'Address', 'Way'];
  return (
    <Section title="Login history" lead="Attempts to sign in to your account, by whomever.">
      <Loaded query={query}>
        {({ data: events, meta }) =>
          meta.total === 0 ? (
            <Empty title="No attempts">They are listed here from your next one on.</Empty>
          ) : (
            <div>
              <Table label="Login history" heads={heads}>
                {events.map((event) => (
                  <Row key={event.id}>
                    <Cell>
                      <Time at={event.createdAt} exact />
                    </Cell>
                    <Cell>
                      {event.succeeded ? <Badge tone="good">signed in</Badge> : <Badge tone="warn">refused</Badge>}
                    </Cell>
                    <Cell className="min-w-40" title={event.userAgent ?? undefined}>
                      {event.device}
                    </Cell>
                    <Cell className="whitespace-nowrap">{event.ip}</Cell>
                    <Cell>{event.method}</Cell>
                  </Row>
                ))}
              </Table>
              <Pager
                {...{ offset, limit, total: meta.total }}
                onMove={(to) => void navigate({ search: { offset: to || undefined }, resetScroll: false })}
              />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function DeleteSection() {
  const [open, setOpen] = useState(false);
  return (
    <Section
      danger
      title="Delete your account"
      lead="It ends at once, with your sessions and all keys of your own, and cannot be restored. Organizations that you alone are in go with it. Where you are the last owner of one with other members, name another owner first."
    >
      <div>
        <Button look="danger" onClick={() => setOpen(true)}>
          Delete account
        </Button>
      </div>
      {open && <DeleteAccountDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}
