import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { buttonClass } from '../../../ui/button.js';
import { MenuItem, RowMenu } from '../../../ui/menu.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { SearchField } from '../../../ui/search-field.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { DeleteWorkflow } from './delete-workflow.js';
import { type Workflow, workflowPage } from './workflows.js';

const limit = 20;

/** What the runs of the project do, step by step. */
export function WorkflowsPage() {
  const params = useProjectParams();
  const navigate = useNavigate();
  const { q, offset = 0 } = useSearch({ from: '/console/orgs/$orgId/projects/$projectId/workflows' });
  const query = useQuery({
    ...workflowPage(useProjectPath(), { offset, limit, ...(q && { q }) }),
    placeholderData: keepPreviousData,
  });
  const [deleting, setDeleting] = useState<Workflow>();
  const show = (search: { q?: string; offset?: number }): void =>
    void navigate({ to: '/orgs/$orgId/projects/$projectId/workflows', params, search, replace: true });
  const create = (
    <Link to="/orgs/$orgId/projects/$projectId/workflows/new" params={params} className={buttonClass('primary')}>
      <Plus aria-hidden className="size-4" /> New workflow
    </Link>
  );
  return (
    <Page title="Workflows" lead="A workflow is a list of steps. A run does them for one prompt." actions={create}>
      <SearchField
        className="w-full sm:w-72"
        label="Search workflows"
        value={q ?? ''}
        onSearch={(text) => show(text ? { q: text } : {})}
      />
      <Loaded query={query}>
        {({ data: workflows, meta: { total } }) =>
          workflows.length === 0 ? (
            <Empty title={q ? 'No workflow is called like that' : 'No workflows yet'}>
              {q ? 'Look for another name.' : 'Make one, and start a run of it.'}
            </Empty>
          ) : (
            <div>
              <WorkflowTable workflows={workflows} onDelete={setDeleting} />
              <Pager {...{ offset, limit, total }} onMove={(to) => show({ ...(q && { q }), offset: to })} />
            </div>
          )
        }
      </Loaded>
      {deleting && <DeleteWorkflow of={deleting} onClose={() => setDeleting(undefined)} />}
    </Page>
  );
}

interface WorkflowTableProps {
  readonly workflows: readonly Workflow[];
  readonly onDelete: (workflow: Workflow) => void;
}

function WorkflowTable({ workflows, onDelete }: WorkflowTableProps) {
  const params = useProjectParams();
  return (
    <Table
      label="Workflows"
      heads={[
        'Name',
        'Steps',
        'Changed',
        <span key="actions" className="sr-only">
          Actions
        </span>,
      ]}
    >
      {workflows.map((workflow) => (
        <Row key={workflow.id}>
          <Cell className="min-w-48">
            <Link
              to="/orgs/$orgId/projects/$projectId/workflows/$workflowId"
              params={{ ...params, workflowId: workflow.id }}
              className="font-medium break-words underline"
            >
              {workflow.name}
            </Link>
            {workflow.description && <p className="text-soft line-clamp-2 text-[13px]">{workflow.description}</p>}
          </Cell>
          <Cell>{workflow.steps.length}</Cell>
          <Cell>
            <Time at={workflow.updatedAt} />
          </Cell>
          <Cell className="w-px py-1">
            <RowMenu of={workflow.name}>
              <MenuItem asChild>
                <Link
                  to="/orgs/$orgId/projects/$projectId/workflows/$workflowId/edit"
                  params={{ ...params, workflowId: workflow.id }}
                >
                  <Pencil aria-hidden className="size-4" /> Edit
                </Link>
              </MenuItem>
              <MenuItem danger icon={<Trash2 aria-hidden className="size-4" />} onSelect={() => onDelete(workflow)}>
                Delete
              </MenuItem>
            </RowMenu>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
