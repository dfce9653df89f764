import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Empty, Loaded } from '../../ui/states.js';
import { mayManage, useOrganization } from '../organizations/organizations.js';
import { DeletedProjects } from './deleted-projects.js';
import { NewProjectDialog } from './new-project-dialog.js';
import { projectsAPage, projectsQuery, type ProjectsSearch } from './project-list.js';
import { ProjectTable } from './project-table.js';

/** The projects that the reader may see, or those that were deleted and may come back. */
export function ProjectsPage() {
  const { id: organizationId, role } = useOrganization();
  const search = useSearch({ from: '/console/orgs/$orgId/projects' });
  const navigate = useNavigate({ from: '/orgs/$orgId/projects' });
  const query = useQuery(projectsQuery(organizationId, search));
  const [making, setMaking] = useState(false);

  const show = (change: ProjectsSearch): void => void navigate({ search: { ...search, ...change } });
  const make = mayManage(role) && !search.deleted && (
    <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      New project
    </Button>
  );
  return (
    <Page
      title={search.deleted ? 'Deleted projects' : 'Projects'}
      lead={
        search.deleted
          ? 'What was deleted can be restored for a while. After that it is gone for good.'
          : 'Each has its own members, keys, workflows and runs.'
      }
      actions={make}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchField
          label={search.deleted ? 'Search deleted projects' : 'Search projects'}
          value={search.q ?? ''}
          onSearch={(q) => show({ q: q || undefined, offset: undefined })}
          className="w-full sm:w-72"
        />
        <Link
          to="/orgs/$orgId/projects"
          params={{ orgId: organizationId }}
          search={search.deleted ? {} : { deleted: true }}
          className={buttonClass('quiet', true)}
        >
          {search.deleted ? 'Back to the projects' : 'Deleted projects'}
        </Link>
      </div>
      <Loaded query={query}>
        {({ data: projects, meta }) => (
          <div aria-busy={query.isPlaceholderData}>
            {meta.total === 0 ? (
              <NoProject search={search} mayMake={mayManage(role)} onMake={() => setMaking(true)} />
            ) : search.deleted ? (
              <DeletedProjects projects={projects} />
            ) : (
              <ProjectTable projects={projects} />
            )}
            <Pager
              offset={search.offset ?? 0}
              limit={projectsAPage}
              total={meta.total}
              onMove={(offset) => show({ offset: offset || undefined })}
            />
          </div>
        )}
      </Loaded>
      {making && <NewProjectDialog organizationId={organizationId} onClose={() => setMaking(false)} />}
    </Page>
  );
}

interface NoProjectProps {
  readonly search: ProjectsSearch;
  readonly mayMake: boolean;
  readonly onMake: () => void;
}

function NoProject({ search, mayMake, onMake }: NoProjectProps) {
  if (search.q) return <Empty title="No project is called like that">Search for another part of its name.</Empty>;
  if (search.deleted)
    return <Empty title="Nothing to restore">Projects that you may restore are here after their deletion.</Empty>;
  if (!mayMake)
    return <Empty title="You are in no project">Ask an admin of this organization to add you to one.</Empty>;
  return (
    <Empty title="No project yet" action={<Button onClick={onMake}>Make the first project</Button>}>
      A project holds the keys that your programs work with, and the people who work on it.
    </Empty>
  );
}
