import { Page } from '../../ui/page.js';

export function PlanPage() {
  return <Page title="Plan">{null}</Page>;
}
