import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api, body } from '../../api/client.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Badge, Empty, Loaded } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { planName } from '../organizations/plans.js';
import { Choice } from './choice.js';
import { type OrganizationsSearch } from './searches.js';

const limit = 20;

/** Every tenant. */
export function AdminOrganizationsPage() {
  const search = useSearch({ from: '/console/admin/organizations' });
  const navigate = useNavigate({ from: '/admin/organizations' });
  const { offset = 0 } = search;
  const query = useQuery({
    queryKey: ['admin', 'organizations', 'list', search],
    queryFn: () => body(api.GET('/api/admin/organizations', { params: { query: { ...search, limit } } })),
    placeholderData: keepPreviousData,
  });
  const show = (change: OrganizationsSearch): void =>
    void navigate({ search: { ...search, offset: undefined, ...change } });
  return (
    <Section title="Organizations" lead="Their plans, and limits of their own where the plan's do not fit.">
      <div className="flex flex-wrap gap-3">
        <SearchField
          label="Search organizations"
          value={search.q ?? ''}
          onSearch={(q) => show({ q: q || undefined })}
          className="w-full sm:w-72"
        />
        <Choice
          label="Plan"
          value={search.plan}
          options={[
            ['', 'Any plan'],
            ['free', planName('free')],
            ['pro', planName('pro')],
            ['enterprise', planName('enterprise')],
          ]}
          onChoose={(plan) => show({ plan: plan as OrganizationsSearch['plan'] })}
        />
      </div>
      <Loaded query={query}>
        {({ data: organizations, meta }) =>
          meta.total === 0 ? (
            <Empty title="No organization is like that">Take a filter away, or search for another name.</Empty>
          ) : (
            <div>
              <Table label="Organizations" heads={['Name', 'Slug', 'Plan', 'Members', 'Projects', 'Since']}>
                {organizations.map(({ id, name, slug, plan, members, projects, createdAt }) => (
                  <Row key={id}>
                    <Cell className="font-medium">
                      <Link
                        to="/admin/organizations/$organizationId"
                        params={{ organizationId: id }}
                        className="underline"
                      >
                        {name}
                      </Link>
                    </Cell>
                    <Cell>{slug}</Cell>
                    <Cell>
                      <Badge>{planName(plan)}</Badge>
                    </Cell>
                    <Cell>{members}</Cell>
                    <Cell>{projects}</Cell>
                    <Cell>
                      <Time at={createdAt} />
                    </Cell>
                  </Row>
                ))}
              </Table>
              <Pager {...{ offset, limit, total: meta.total }} onMove={(to) => show({ offset: to || undefined })} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}
