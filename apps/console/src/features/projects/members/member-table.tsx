import { useSuspenseQuery } from '@tanstack/react-query';
import { LogOut, UserCog, UserMinus } from 'lucide-react';
import { type Wire } from '../../../api/client.js';
import { sessionState } from '../../../api/session.js';
import { MenuItem, RowMenu } from '../../../ui/menu.js';
import { Badge } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { mayOwn, type Role } from '../../organizations/organizations.js';
import { mayHandle, roleName } from '../../organizations/roles.js';
import { useProject } from '../projects.js';
import { type MemberAction } from './member-dialog.js';

type Member = Wire<'ManagedProjectMember'>;

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly onAct: (action: MemberAction, of: Member) => void;
}

export function MemberTable({ members, onAct }: MemberTableProps) {
  const { role } = useProject();
  const { user } = useSuspenseQuery(sessionState).data;
  return (
    <Table
      label="Members"
      heads={[
        'Who',
        'Role',
        'Since',
        <span key="actions" className="sr-only">
          Actions
        </span>,
      ]}
    >
      {members.map((member) => (
        <MemberRow
          key={member.userId ?? member.inviteId}
          of={member}
          self={member.userId === user?.id}
          actions={actionsOn(member, role, member.userId === user?.id)}
          onAct={onAct}
        />
      ))}
    </Table>
  );
}

interface MemberRowProps {
  readonly of: Member;
  readonly self: boolean;
  readonly actions: readonly MemberAction[];
  readonly onAct: MemberTableProps['onAct'];
}

const words: Record<MemberAction, { readonly label: string; readonly icon: typeof UserCog; readonly danger: boolean }> =
  {
    role: { label: 'Change role', icon: UserCog, danger: false },
    remove: { label: 'Remove', icon: UserMinus, danger: true },
    leave: { label: 'Leave project', icon: LogOut, danger: true },
    revoke: { label: 'Take back', icon: UserMinus, danger: true },
  };

function MemberRow({ of: member, self, actions, onAct }: MemberRowProps) {
  return (
    <Row>
      <Cell>
        <p className="font-medium">
          {member.name ?? member.email} {self && <Badge>you</Badge>}
        </p>
        {member.name !== null && <p className="text-soft text-[13px]">{member.email}</p>}
      </Cell>
      <Cell>
        <p>{roleName(member.role)}</p>
        {member.inheritedRole !== null && member.inheritedRole === member.role && (
          <p className="text-soft text-[13px] whitespace-nowrap">by the organization</p>
        )}
      </Cell>
      <Cell>{member.status === 'pending' ? <Badge tone="warn">invited</Badge> : <Time at={member.joinedAt} />}</Cell>
      <Cell className="w-px py-1">
        {actions.length > 0 && (
          <RowMenu of={member.name ?? member.email}>
            {actions.map((action) => {
              const { label, icon: Icon, danger } = words[action];
              return (
                <MenuItem
                  key={action}
                  danger={danger}
                  icon={<Icon aria-hidden className="size-4" />}
                  onSelect={() => onAct(action, member)}
                >
                  {label}
                </MenuItem>
              );
            })}
          </RowMenu>
        )}
      </Cell>
    </Row>
  );
}

/** What somebody of a role may do about a member: owners about everybody, admins about everybody but owners. */
function actionsOn({ status, role, ownRole, inheritedRole }: Member, mine: Role, self: boolean): MemberAction[] {
  if (status === 'pending') return mayHandle(mine, role) ? ['revoke'] : [];
  const actions: MemberAction[] = [];
  // An owner of the organization is one in all its projects: there is no other role to give.
  if (mayOwn(mine) && inheritedRole !== 'owner') actions.push('role');
  if (ownRole !== null && self) actions.push('leave');
  else if (ownRole !== null && mayHandle(mine, ownRole)) actions.push('remove');
  return actions;
}
