import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Alert, Badge, Empty, Loaded, type Tone } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { Choice } from './choice.js';
import { type MailsSearch } from './searches.js';

const limit = 20;

type Mail = Wire<'AdminMail'>;

const tones: Record<Mail['status'], Tone> = { waiting: 'neutral', sent: 'good', failed: 'danger' };

/** What the server mails: what waits, what got through, and what did not. */
export function MailsPage() {
  const search = useSearch({ from: '/console/admin/mails' });
  const navigate = useNavigate({ from: '/admin/mails' });
  const { status, offset = 0 } = search;
  const query = useQuery({
    queryKey: ['admin', 'mails', search],
    queryFn: () => body(api.GET('/api/admin/mails', { params: { query: { ...search, limit } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title="Mails" lead="The outbox of the server. What mails say is not shown, since it holds links.">
      <div>
        <Choice
          label="Status"
          value={status}
          options={[
            ['', 'Any status'],
            ['waiting', 'Waiting'],
            ['sent', 'Sent'],
            ['failed', 'Failed'],
          ]}
          onChoose={(chosen) => void navigate({ search: chosen ? { status: chosen as MailsSearch['status'] } : {} })}
        />
      </div>
      <Loaded query={query}>
        {({ data: mails, meta }) =>
          meta.total === 0 ? (
            <Empty title="No mail is like that" />
          ) : (
            <div>
              <MailTable mails={mails} />
              <Pager
                {...{ offset, limit, total: meta.total }}
                onMove={(to) => void navigate({ search: { ...search, offset: to || undefined } })}
              />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function MailTable({ mails }: { readonly mails: readonly Mail[] }) {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string>();
  const retry = async (mail: Mail): Promise<void> => {
    setFailure(undefined);
    await data(api.POST('/api/admin/mails/{mailId}/retry', { params: { path: { mailId: mail.id } } })).then(
      () => toast('It is tried now.'),
      (error: unknown) => setFailure(error instanceof ApiError ? error.message : 'It could not be tried.'),
    );
    await queries.invalidateQueries({ queryKey: ['admin', 'mails'] });
  };
  const heads = ['Subject', 'To', 'Status', 'Tries', 'Created', <span className="sr-only">Actions</span>];
  return (
    <div className="grid gap-3">
      {failure && <Alert tone="danger">{failure}</Alert>}
      <Table label="Mails" heads={heads}>
        {mails.map((mail) => (
          <Row key={mail.id}>
            <Cell className="font-medium">
              {mail.subject ?? mail.template}
              {mail.lastError && <p className="text-danger text-[13px] font-normal break-words">{mail.lastError}</p>}
            </Cell>
            <Cell className="break-all">{mail.recipient ?? <span className="text-soft">Not known any more</span>}</Cell>
            <Cell>
              <Badge tone={tones[mail.status]}>{mail.status}</Badge>
            </Cell>
            <Cell>{mail.attempts}</Cell>
            <Cell>
              <Time at={mail.createdAt} />
            </Cell>
            <Cell className="w-px py-1">
              {mail.status !== 'sent' && (
                <Button
                  small
                  aria-label={`Try ${mail.subject ?? mail.template} to ${mail.recipient ?? 'nobody'} again`}
                  onClick={() => void retry(mail)}
                >
                  Try now
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
