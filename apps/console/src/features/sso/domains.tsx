import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, body, data } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Confirm, Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Section } from '../../ui/page.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { toast } from '../../ui/toast.js';
import { domainsQuery, type SsoDomain } from './sso.js';

const domains = '/api/user/organizations/{organizationId}/domains';
const one = `${domains}/{ssoDomainId}` as const;
const heads = ['Domain', 'State', <span className="sr-only">Actions</span>];

interface OfOrganization {
  readonly organizationId: string;
}

/** The domains of people's addresses, each of which has to be proven. */
export function Domains({ organizationId }: OfOrganization) {
  const queries = useQueryClient();
  const query = useQuery(domainsQuery(organizationId));
  const [open, setOpen] = useState<'add' | { readonly action: 'verify' | 'remove'; readonly of: SsoDomain }>();
  const close = (): void => setOpen(undefined);
  const changed = () => queries.invalidateQueries({ queryKey: ['sso', organizationId] });
  const remove = async ({ id: ssoDomainId, domain }: SsoDomain): Promise<void> => {
    await body(api.DELETE(one, { params: { path: { organizationId, ssoDomainId } } }));
    await changed();
    toast(`${domain} is removed.`);
  };
  return (
    <Section
      title="Domains"
      lead="Only people whose addresses are in a domain that you have proven come in by your identity provider."
      actions={<Button onClick={() => setOpen('add')}>Add a domain</Button>}
    >
      <Loaded query={query} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <Empty title="No domain yet">Add the domain of your people’s addresses, and prove it by DNS.</Empty>
          ) : (
            <Table label="Domains" heads={heads}>
              {all.map((domain) => (
                <DomainRow key={domain.id} of={domain} onAct={(action) => setOpen({ action, of: domain })} />
              ))}
            </Table>
          )
        }
      </Loaded>
      {open === 'add' && (
        <AddDomain
          organizationId={organizationId}
          onAdded={(of) => void changed().then(() => setOpen({ action: 'verify', of }))}
          onClose={close}
        />
      )}
      {typeof open === 'object' && open.action === 'verify' && (
        <VerifyDomain of={open.of} organizationId={organizationId} onVerified={changed} onClose={close} />
      )}
      {typeof open === 'object' && open.action === 'remove' && (
        <Confirm
          title={`Remove ${open.of.domain}`}
          action="Remove domain"
          onConfirm={() => remove(open.of)}
          onClose={close}
        >
          Nobody with an address there comes in by the identity provider any more. Added again, it has to be proven
          again.
        </Confirm>
      )}
    </Section>
  );
}

interface DomainRowProps {
  readonly of: SsoDomain;
  readonly onAct: (action: 'verify' | 'remove') => void;
}

const DomainRow = ({ of: { domain, verifiedAt }, onAct }: DomainRowProps) => (
  <Row>
    <Cell className="font-medium break-all">{domain}</Cell>
    <Cell>
      {verifiedAt ? (
        <Badge tone="good">verified</Badge>
      ) : (
        <Button small aria-label={`Verify ${domain}`} onClick={() => onAct('verify')}>
          Verify
        </Button>
      )}
    </Cell>
    <Cell className="w-px py-1">
      <RowMenu of={domain}>
        <MenuItem danger icon={<Trash2 aria-hidden className="size-4" />} onSelect={() => onAct('remove')}>
          Remove
        </MenuItem>
      </RowMenu>
    </Cell>
  </Row>
);

interface AddDomainProps extends OfOrganization {
  readonly onAdded: (domain: SsoDomain) => void;
  readonly onClose: () => void;
}

function AddDomain({ organizationId, onAdded, onClose }: AddDomainProps) {
  const form = useServerForm(
    { domain: '' },
    async ({ domain }) => {
      onAdded(await data(api.POST(domains, { params: { path: { organizationId } }, body: { domain } })));
    },
    { CONFLICT: 'domain' },
  );
  return (
    <Dialog title="Add a domain" onClose={onClose}>
      <Form form={form} action="Add domain" onCancel={onClose}>
        <TextField
          label="Domain"
          hint="What stands behind the @ of your people’s addresses. Subdomains are domains of their own."
          placeholder="example.com"
          autoComplete="off"
          spellCheck={false}
          {...form.text('domain')}
        />
      </Form>
    </Dialog>
  );
}

interface VerifyDomainProps extends OfOrganization {
  readonly of: SsoDomain;
  readonly onVerified: () => Promise<unknown>;
  readonly onClose: () => void;
}

function VerifyDomain({ of, organizationId, onVerified, onClose }: VerifyDomainProps) {
  const form = useServerForm({}, async () => {
    await data(api.POST(`${one}/verify`, { params: { path: { organizationId, ssoDomainId: of.id } } }));
    await onVerified();
    toast(`${of.domain} is verified.`);
    onClose();
  });
  return (
    <Dialog title={`Prove ${of.domain}`} wide onClose={onClose}>
      <Form form={form} action="Verify" onCancel={onClose}>
        <p className="text-soft">
          Publish this record where the DNS of {of.domain} is kept, then come back. New records can take a while.
        </p>
        <p className="font-medium">Name of the TXT record</p>
        <CopyBlock text={of.recordName} what="the name of the record" />
        <p className="font-medium">What it says</p>
        <CopyBlock text={of.recordValue} what="the text of the record" />
      </Form>
    </Dialog>
  );
}
