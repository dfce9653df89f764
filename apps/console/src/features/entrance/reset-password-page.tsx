import { Page } from '../../ui/page.js';

export function ResetPasswordPage() {
  return <Page title="New password">{null}</Page>;
}
