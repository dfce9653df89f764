import { Page } from '../../ui/page.js';

export function VerifyEmailPage() {
  return <Page title="Verify your address">{null}</Page>;
}
