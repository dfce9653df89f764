import { KeyManager } from '../keys/key-manager.js';
import { personalTokens } from '../keys/personal-tokens.js';

export function TokensPage() {
  return (
    <KeyManager
      kind={personalTokens}
      title="Personal tokens"
      lead="What your own scripts work with. They do what you may do, within their scopes, and end with your account."
    />
  );
}
