import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { NewOrganizationDialog } from './new-organization-dialog.js';

export function NoOrganizationPage() {
  const [making, setMaking] = useState(false);
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
      {making && <NewOrganizationDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}
