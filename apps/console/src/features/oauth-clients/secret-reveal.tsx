import { useState } from 'react';
import { type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox } from '../../ui/field.js';
import { Alert } from '../../ui/states.js';

interface SecretRevealProps {
  readonly issued: Wire<'IssuedOAuthClient'>;
  readonly onClose: () => void;
}

/** What a client is set up with; its secret is shown this once. */
export function SecretReveal({ issued, onClose }: SecretRevealProps) {
  const { id, name, secret } = issued;
  const [kept, setKept] = useState(secret === null);
  return (
    <Dialog title={`Set “${name}” up`} wide held={secret !== null} onClose={onClose}>
      <div>
        <p className="mb-1 font-medium">Client id</p>
        <CopyBlock text={id} what="the client id" />
      </div>
      {secret !== null && (
        <>
          <div>
            <p className="mb-1 font-medium">Client secret</p>
            <CopyBlock text={secret} what="the client secret" />
          </div>
          <Alert tone="warn">This is the only time that it is shown. Keep it where you keep your passwords.</Alert>
          <Checkbox
            label="I have copied the secret"
            checked={kept}
            onChange={({ target }) => setKept(target.checked)}
          />
        </>
      )}
      <div className="flex justify-end">
        <Button look="primary" disabled={!kept} onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
