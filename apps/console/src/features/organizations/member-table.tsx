import { LogOut, UserCog, UserMinus } from 'lucide-react';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Badge } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { type Member } from './members.js';
import { mayOwn, type Role } from './organizations.js';
import { mayHandle, roleName } from './roles.js';

export type MemberAction = 'change-role' | 'remove' | 'leave';

interface MemberTableProps {
  readonly members: readonly Member[];
  /** Who looks at it. */
  readonly own: { readonly userId: string; readonly role: Role };
  readonly onAct: (action: MemberAction, member: Member) => void;
}

export function MemberTable({ members, own, onAct }: MemberTableProps) {
  const heads = ['Name', 'Role', 'Joined', <span className="sr-only">Actions</span>];
  return (
    <Table label="Members" heads={heads}>
      {members.map((member) => (
        <MemberRow key={member.userId} of={member} own={own} onAct={onAct} />
      ))}
    </Table>
  );
}

interface MemberRowProps extends Pick<MemberTableProps, 'own' | 'onAct'> {
  readonly of: Member;
}

function MemberRow({ of: member, own, onAct }: MemberRowProps) {
  const isOwn = member.userId === own.userId;
  const mayChange = mayOwn(own.role);
  const mayRemove = !isOwn && mayHandle(own.role, member.role);
  return (
    <Row>
      <Cell className="min-w-48">
        <span className="font-medium">{member.fullName || member.handle}</span> {isOwn && <Badge>you</Badge>}
        <p className="text-soft break-all">{member.email}</p>
      </Cell>
      <Cell>{roleName(member.role)}</Cell>
      <Cell>
        <Time at={member.joinedAt} />
      </Cell>
      <Cell className="w-px py-1">
        {(mayChange || mayRemove || isOwn) && (
          <RowMenu of={member.fullName || member.email}>
            {mayChange && (
              <MenuItem icon={<UserCog aria-hidden className="size-4" />} onSelect={() => onAct('change-role', member)}>
                Change role
              </MenuItem>
            )}
            {mayRemove && (
              <MenuItem
                danger
                icon={<UserMinus aria-hidden className="size-4" />}
                onSelect={() => onAct('remove', member)}
              >
                Remove
              </MenuItem>
            )}
            {isOwn && (
              <MenuItem danger icon={<LogOut aria-hidden className="size-4" />} onSelect={() => onAct('leave', member)}>
                Leave
              </MenuItem>
            )}
          </RowMenu>
        )}
      </Cell>
    </Row>
  );
}
