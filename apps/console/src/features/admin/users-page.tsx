import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api, body, type Wire } from '../../api/client.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { Choice } from './choice.js';
import { type UsersSearch } from './searches.js';

const limit = 20;

/** Everybody who has an account. */
export function UsersPage() {
  const search = useSearch({ from: '/console/admin/users' });
  const navigate = useNavigate({ from: '/admin/users' });
  const { offset = 0 } = search;
  const query = useQuery({
    queryKey: ['admin', 'users', 'list', search],
    queryFn: () => body(api.GET('/api/admin/users', { params: { query: { ...search, limit } } })),
    placeholderData: keepPreviousData,
  });
  const show = (change: UsersSearch): void => void navigate({ search: { ...search, offset: undefined, ...change } });
  return (
    <Section title="Users" lead="Everybody who has an account on this server.">
      <div className="flex flex-wrap gap-3">
        <SearchField
          label="Search users"
          value={search.q ?? ''}
          onSearch={(q) => show({ q: q || undefined })}
          className="w-full sm:w-72"
        />
        <Choice
          label="Status"
          value={search.status}
          options={[
            ['', 'Any status'],
            ['active', 'Active'],
            ['deactivated', 'Deactivated'],
          ]}
          onChoose={(status) => show({ status: status as UsersSearch['status'] })}
        />
        <Choice
          label="Role"
          value={search.role}
          options={[
            ['', 'Any role'],
            ['admin', 'Admins'],
            ['user', 'Others'],
          ]}
          onChoose={(role) => show({ role: role as UsersSearch['role'] })}
        />
      </div>
      <Loaded query={query}>
        {({ data: users, meta }) =>
          meta.total === 0 ? (
            <Empty title="Nobody is like that">Take a filter away, or search for another name or address.</Empty>
          ) : (
            <div>
              <UserTable users={users} />
              <Pager {...{ offset, limit, total: meta.total }} onMove={(to) => show({ offset: to || undefined })} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function UserTable({ users }: { readonly users: readonly Wire<'AdminUser'>[] }) {
  return (
    <Table label="Users" heads={['Name', 'E-mail', 'State', 'Last sign-in', 'Since']}>
      {users.map((user) => (
        <Row key={user.id}>
          <Cell className="font-medium">
            <Link to="/admin/users/$userId" params={{ userId: user.id }} className="underline">
              {user.fullName || user.handle}
            </Link>
          </Cell>
          <Cell className="break-all">{user.email}</Cell>
          <Cell>
            <UserState of={user} />
          </Cell>
          <Cell>
            <Time at={user.lastSignInAt} />
          </Cell>
          <Cell>
            <Time at={user.createdAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** What is particular about an account. */
export function UserState({ of: user }: { readonly of: Wire<'AdminUser'> }) {
  return (
    <span className="flex flex-wrap gap-1">
      {user.isActive ? <Badge tone="good">active</Badge> : <Badge tone="danger">deactivated</Badge>}
      {user.role === 'admin' && <Badge>admin</Badge>}
      {!user.isVerified && <Badge tone="warn">not verified</Badge>}
    </span>
  );
}
