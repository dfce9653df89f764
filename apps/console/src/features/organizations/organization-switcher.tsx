import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronsUpDown, Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Menu, MenuItem, MenuLabel, MenuLine } from '../../ui/menu.js';
import { deletedOrganizations, DeletedOrganizationsDialog } from './deleted-organizations.js';
import { NewOrganizationDialog } from './new-organization-dialog.js';
import { myOrganizations } from './organizations.js';

/** Which organization one is in: it is in the address, so that two tabs may show two of them. */
export function OrganizationSwitcher() {
  const { orgId } = useParams({ strict: false });
  const { data: organizations = [] } = useQuery(myOrganizations);
  const [making, setMaking] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const current = organizations.find(({ id }) => id === orgId);
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button look="quiet" small className="min-w-0">
            <span className="text-ink max-w-52 truncate font-semibold">{current?.name ?? 'Organizations'}</span>
            <ChevronsUpDown aria-hidden className="size-4 shrink-0" />
          </Button>
        }
      >
        <MenuLabel>Organizations</MenuLabel>
        {organizations.map(({ id, name }) => (
          <MenuItem key={id} asChild>
            <Link to="/orgs/$orgId" params={{ orgId: id }}>
              <span className="max-w-60 truncate">{name}</span>
            </Link>
          </MenuItem>
        ))}
        <MenuLine />
        <MenuItem icon={<Plus aria-hidden className="size-4" />} onSelect={() => setMaking(true)}>
          New organization
        </MenuItem>
        <RestoreItem onSelect={() => setRestoring(true)} />
      </Menu>
      {making && <NewOrganizationDialog onClose={() => setMaking(false)} />}
      {restoring && <DeletedOrganizationsDialog onClose={() => setRestoring(false)} />}
    </>
  );
}

/** Asked for when the list is opened, and shown where there is something to restore. */
function RestoreItem({ onSelect }: { readonly onSelect: () => void }) {
  const { data: deleted = [] } = useQuery(deletedOrganizations);
  if (deleted.length === 0) return null;
  return (
    <MenuItem icon={<RotateCcw aria-hidden className="size-4" />} onSelect={onSelect}>
      Deleted organizations
    </MenuItem>
  );
}
