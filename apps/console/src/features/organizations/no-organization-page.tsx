import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { deletedOrganizations, DeletedOrganizations } from './deleted-organizations.js';
import { NewOrganizationDialog } from './new-organization-dialog.js';

export function NoOrganizationPage() {
  const [making, setMaking] = useState(false);
  const { data: deleted = [] } = useQuery(deletedOrganizations);
  const make = (
    <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      New organization
    </Button>
  );
  return (
    <Page title="Welcome">
      <Empty title="You are in no organization" action={make}>
        Projects, keys and people belong to an organization. Make one, or accept an invitation to one.
      </Empty>
      {deleted.length > 0 && (
        <Section title="Deleted organizations" lead="What was deleted can be restored for a while.">
          <DeletedOrganizations />
        </Section>
      )}
      {making && <NewOrganizationDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}
