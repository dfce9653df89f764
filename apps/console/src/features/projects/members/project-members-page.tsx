import { Page } from '../../../ui/page.js';

export function ProjectMembersPage() {
  return <Page title="Members">{null}</Page>;
}
