import { Link } from '@tanstack/react-router';
import { type Wire } from '../../api/client.js';
import { Badge } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';

export function ProjectTable({ projects }: { readonly projects: readonly Wire<'Project'>[] }) {
  return (
    <Table label="Projects" heads={['Name', 'Your role', 'Repository', 'Changed']}>
      {projects.map(({ id, organizationId, name, description, role, githubRepoUrl, updatedAt }) => (
        <Row key={id}>
          <Cell className="min-w-48">
            <Link
              to="/orgs/$orgId/projects/$projectId"
              params={{ orgId: organizationId, projectId: id }}
              className="font-medium break-words underline"
            >
              {name}
            </Link>
            {description && <p className="text-soft line-clamp-2 max-w-prose break-words">{description}</p>}
          </Cell>
          <Cell>
            <Badge>{role}</Badge>
          </Cell>
          <Cell className="max-w-64 truncate">
            {githubRepoUrl ? (
              <a href={githubRepoUrl} rel="noreferrer" className="underline">
                {githubRepoUrl.replace(/^https?:\/\//, '')}
              </a>
            ) : (
              <span className="text-soft">None</span>
            )}
          </Cell>
          <Cell>
            <Time at={updatedAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
