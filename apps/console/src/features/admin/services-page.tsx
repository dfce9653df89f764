import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Confirm, Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Alert, Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

const limit = 20;

type Service = Wire<'Service'>;

/** Services that ask this server what keys are worth. */
export function ServicesPage() {
  const { offset = 0 } = useSearch({ from: '/console/admin/services' });
  const navigate = useNavigate({ from: '/admin/services' });
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Service>();
  const query = useQuery({
    queryKey: ['admin', 'services', { offset }],
    queryFn: () => body(api.GET('/api/admin/services', { params: { query: { offset, limit, includeRevoked: true } } })),
    placeholderData: keepPreviousData,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ['admin', 'services'] });
  const revoke = async (service: Service): Promise<void> => {
    const path = { serviceId: service.id };
    await body(api.DELETE('/api/admin/services/{serviceId}', { params: { path } }));
    await refresh();
    toast(`“${service.name}” is refused from now on.`);
  };
  return (
    <Section
      title="Services"
      lead="What stands behind this server, and asks it whether a request may pass. Each has a credential of its own."
      actions={
        <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
          New service
        </Button>
      }
    >
      <Loaded query={query}>
        {({ data: services, meta }) =>
          meta.total === 0 ? (
            <Empty title="No service yet">Make one for each API that is to accept the keys of this server.</Empty>
          ) : (
            <div>
              <ServiceTable services={services} onRevoke={setRevoking} />
              <Pager
                {...{ offset, limit, total: meta.total }}
                onMove={(to) => void navigate({ search: to > 0 ? { offset: to } : {} })}
              />
            </div>
          )
        }
      </Loaded>
      {making && <NewServiceDialog onDone={refresh} onClose={() => setMaking(false)} />}
      {revoking && (
        <Confirm
          title={`Revoke “${revoking.name}”`}
          action="Revoke service"
          typed={revoking.name}
          onConfirm={() => revoke(revoking)}
          onClose={() => setRevoking(undefined)}
        >
          It can ask nothing any more, and will let nobody in. This cannot be taken back.
        </Confirm>
      )}
    </Section>
  );
}

interface ServiceTableProps {
  readonly services: readonly Service[];
  readonly onRevoke: (service: Service) => void;
}

function ServiceTable({ services, onRevoke }: ServiceTableProps) {
  const heads = ['Name', 'Credential', 'State', 'Last used', 'Created', <span className="sr-only">Actions</span>];
  return (
    <Table label="Services" heads={heads}>
      {services.map((service) => (
        <Row key={service.id}>
          <Cell className="font-medium">{service.name}</Cell>
          <Cell>
            <code className="text-soft text-[13px] whitespace-nowrap">{service.prefix}…</code>
          </Cell>
          <Cell>{service.revokedAt ? <Badge>revoked</Badge> : <Badge tone="good">active</Badge>}</Cell>
          <Cell>
            <Time at={service.lastUsedAt} />
          </Cell>
          <Cell>
            <Time at={service.createdAt} />
          </Cell>
          <Cell className="w-px py-1">
            {!service.revokedAt && (
              <Button small aria-label={`Revoke ${service.name}`} onClick={() => onRevoke(service)}>
                Revoke
              </Button>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

interface NewServiceProps {
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

function NewServiceDialog({ onDone, onClose }: NewServiceProps) {
  const [issued, setIssued] = useState<Wire<'IssuedService'>>();
  const form = useServerForm({ name: '' }, async (values) => {
    setIssued(await data(api.POST('/api/admin/services', { body: values })));
    await onDone();
  });
  if (issued) {
    return (
      <Dialog title={`Copy the credential of “${issued.name}”`} wide held onClose={onClose}>
        <Alert tone="warn">This is the only time that it is shown.</Alert>
        <CopyBlock text={issued.key} what="the credential" />
        <div className="flex justify-end">
          <Button look="primary" onClick={onClose}>
            I have copied it
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title="New service" onClose={onClose}>
      <Form form={form} action="Create service" onCancel={onClose}>
        <TextField label="Name" hint="What it is called in this list and in the audit log." {...form.text('name')} />
      </Form>
    </Dialog>
  );
}
