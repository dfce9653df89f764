import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { RestoreDialog } from '../../ui/restore-dialog.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

/** Deleted projects within their time: their owners may bring them back. */
export function DeletedProjects({ projects }: { readonly projects: readonly Wire<'Project'>[] }) {
  const [restoring, setRestoring] = useState<Wire<'Project'>>();
  const heads = ['Name', 'Deleted', 'Can be restored until', <span className="sr-only">Actions</span>];
  return (
    <>
      <Table label="Deleted projects" heads={heads}>
        {projects.map((project) => (
          <Row key={project.id}>
            <Cell className="font-medium">{project.name}</Cell>
            <Cell>
              <Time at={project.deletedAt} />
            </Cell>
            <Cell>
              <Time at={project.restorableUntil} exact />
            </Cell>
            <Cell className="w-px">
              {project.role === 'owner' ? (
                <Button small onClick={() => setRestoring(project)}>
                  Restore
                </Button>
              ) : (
                <span className="text-soft whitespace-nowrap">An owner can restore it</span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {restoring && <RestoreProject of={restoring} onClose={() => setRestoring(undefined)} />}
    </>
  );
}

function RestoreProject({ of, onClose }: { readonly of: Wire<'Project'>; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { id: projectId, organizationId, name } = of;
  const restore = async (slug: string): Promise<void> => {
    await data(
      api.POST('/api/user/organizations/{organizationId}/projects/{projectId}/restore', {
        params: { path: { organizationId, projectId } },
        body: slug === of.slug ? {} : { slug },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['projects', organizationId] });
    toast(`“${name}” is back.`);
    await navigate({ to: '/orgs/$orgId/projects/$projectId', params: { orgId: organizationId, projectId } });
  };
  return (
    <RestoreDialog name={name} slug={of.slug} onRestore={restore} onClose={onClose}>
      It comes back with its members, workflows and runs. Its keys and open invitations stay ended: make new ones.
    </RestoreDialog>
  );
}
