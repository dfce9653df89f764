import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailX, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { api, body, data } from '../../api/client.js';
import { Confirm, Dialog } from '../../ui/dialog.js';
import { Form, useServerForm } from '../../ui/form.js';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Pager } from '../../ui/pager.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { type Invite, invitesAPage, invitesQuery } from './members.js';
import { type Role } from './organizations.js';
import { mayHandle, roleName } from './roles.js';

interface InvitesProps {
  readonly organizationId: string;
  /** Of whoever looks at them. */
  readonly role: Role;
}

/** The open invites, each of which can be sent again and taken back. */
export function Invites({ organizationId, role }: InvitesProps) {
  const [offset, setOffset] = useState(0);
  const query = useQuery(invitesQuery(organizationId, offset));
  const [acted, setActed] = useState<{ action: 'resend' | 'revoke'; invite: Invite }>();
  const close = (): void => setActed(undefined);
  const heads = ['E-mail', 'Role', 'State', 'Invited by', 'Ends', <span className="sr-only">Actions</span>];
  return (
    <Loaded query={query} lines={2}>
      {({ data: invites, meta: { total } }) => (
        <div>
          {total === 0 ? (
            <Empty title="No open invitation">Invite people by their e-mail addresses.</Empty>
          ) : (
            <Table label="Open invitations" heads={heads}>
              {invites.map((invite) => (
                <Row key={invite.id}>
                  <Cell className="min-w-48 break-all">{invite.email}</Cell>
                  <Cell>{roleName(invite.role)}</Cell>
                  <Cell>
                    <Badge tone={invite.status === 'pending' ? 'good' : 'warn'}>{invite.status}</Badge>
                  </Cell>
                  <Cell>{invite.invitedBy ?? <span className="text-soft">Nobody any more</span>}</Cell>
                  <Cell>
                    <Time at={invite.expiresAt} />
                  </Cell>
                  <Cell className="w-px py-1">
                    {mayHandle(role, invite.role) && (
                      <RowMenu of={invite.email}>
                        <MenuItem
                          icon={<RefreshCw aria-hidden className="size-4" />}
                          onSelect={() => setActed({ action: 'resend', invite })}
                        >
                          Send again
                        </MenuItem>
                        <MenuItem
                          danger
                          icon={<MailX aria-hidden className="size-4" />}
                          onSelect={() => setActed({ action: 'revoke', invite })}
                        >
                          Take back
                        </MenuItem>
                      </RowMenu>
                    )}
                  </Cell>
                </Row>
              ))}
            </Table>
          )}
          <Pager {...{ offset, total, limit: invitesAPage }} onMove={setOffset} />
          {acted?.action === 'resend' && <Resend of={acted.invite} {...{ organizationId }} onClose={close} />}
          {acted?.action === 'revoke' && <TakeBack of={acted.invite} {...{ organizationId }} onClose={close} />}
        </div>
      )}
    </Loaded>
  );
}

interface InviteDialogProps {
  readonly of: Invite;
  readonly organizationId: string;
  readonly onClose: () => void;
}

function Resend({ of: { id: inviteId, email }, organizationId, onClose }: InviteDialogProps) {
  const queries = useQueryClient();
  const form = useServerForm({}, async () => {
    const path = { organizationId, inviteId };
    await data(api.POST('/api/user/organizations/{organizationId}/invites/{inviteId}/resend', { params: { path } }));
    toast(`A new link is on its way to ${email}.`);
    onClose();
    await queries.invalidateQueries({ queryKey: ['invites', organizationId] });
  });
  return (
    <Dialog title="Send the invitation again" onClose={onClose}>
      <Form form={form} action="Send again" onCancel={onClose}>
        <p className="text-soft">
          {email} gets a new link, in your name and with new time. The link that was sent before stops working.
        </p>
      </Form>
    </Dialog>
  );
}

function TakeBack({ of: { id: inviteId, email }, organizationId, onClose }: InviteDialogProps) {
  const queries = useQueryClient();
  const revoke = async (): Promise<void> => {
    const path = { organizationId, inviteId };
    await body(api.DELETE('/api/user/organizations/{organizationId}/invites/{inviteId}', { params: { path } }));
    await queries.invalidateQueries({ queryKey: ['invites', organizationId] });
    toast(`The invitation of ${email} is taken back.`);
  };
  return (
    <Confirm title="Take the invitation back" action="Take back" onConfirm={revoke} onClose={onClose}>
      The link that {email} got stops working. You can invite them again.
    </Confirm>
  );
}
