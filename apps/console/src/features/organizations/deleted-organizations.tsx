import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { RestoreDialog } from '../../ui/restore-dialog.js';
import { Time } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { myOrganizations } from './organizations.js';

/** Those that the reader deleted, or saw deleted, and that may come back. */
export const deletedOrganizations = queryOptions({
  queryKey: ['deleted-organizations'],
  queryFn: () => data(api.GET('/api/user/organizations', { params: { query: { limit: 100, deleted: true } } })),
});

/** Each with its time, and for its owners the way back. */
export function DeletedOrganizations({ onRestored }: { readonly onRestored?: () => void }) {
  const { data: organizations = [] } = useQuery(deletedOrganizations);
  const [restoring, setRestoring] = useState<Wire<'Organization'>>();
  return (
    <>
      <ul className="divide-line border-line bg-card divide-y rounded-lg border">
        {organizations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
            <div className="min-w-0">
              <p className="font-medium break-words">{one.name}</p>
              <p className="text-soft text-[13px]">
                Deleted <Time at={one.deletedAt} />, restorable until <Time at={one.restorableUntil} exact />
              </p>
            </div>
            {one.role === 'owner' ? (
              <Button small onClick={() => setRestoring(one)}>
                Restore
              </Button>
            ) : (
              <span className="text-soft text-[13px]">An owner can restore it</span>
            )}
          </li>
        ))}
      </ul>
      {restoring && <Restore of={restoring} onRestored={onRestored} onClose={() => setRestoring(undefined)} />}
    </>
  );
}

/** The same in a dialog, from the list of organizations. */
export function DeletedOrganizationsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Deleted organizations" wide onClose={onClose}>
      <DeletedOrganizations onRestored={onClose} />
    </Dialog>
  );
}

interface RestoreProps {
  readonly of: Wire<'Organization'>;
  readonly onRestored: (() => void) | undefined;
  readonly onClose: () => void;
}

function Restore({ of, onRestored, onClose }: RestoreProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const restore = async (slug: string): Promise<void> => {
    await data(
      api.POST('/api/user/organizations/{organizationId}/restore', {
        params: { path: { organizationId: of.id } },
        body: slug === of.slug ? {} : { slug },
      }),
    );
    await queries.fetchQuery({ ...myOrganizations, staleTime: 0 });
    toast(`“${of.name}” is back.`);
    await navigate({ to: '/orgs/$orgId', params: { orgId: of.id } });
    await queries.invalidateQueries({ queryKey: deletedOrganizations.queryKey });
    onRestored?.();
  };
  return (
    <RestoreDialog name={of.name} slug={of.slug} onRestore={restore} onClose={onClose}>
      It comes back with its members and projects. Its keys and open invitations stay ended: make new ones.
    </RestoreDialog>
  );
}
