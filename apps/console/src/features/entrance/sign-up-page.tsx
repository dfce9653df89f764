import { Page } from '../../ui/page.js';

export function SignUpPage() {
  return <Page title="Create your account">{null}</Page>;
}
