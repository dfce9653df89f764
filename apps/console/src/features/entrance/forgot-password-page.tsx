import { Page } from '../../ui/page.js';

export function ForgotPasswordPage() {
  return <Page title="Forgotten password">{null}</Page>;
}
