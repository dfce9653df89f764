import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Checkbox, SelectField } from '../../ui/field.js';
import { Alert, Failure } from '../../ui/states.js';
import { myOrganizations } from '../organizations/organizations.js';

/** What somebody allows. */
export interface Choice {
  readonly organizationId: string | null;
  readonly scopes?: Wire<'Approval'>['scopes'];
}

interface RequestFormProps {
  readonly request: Wire<'DeviceRequest'>;
  /** As whom they answer. */
  readonly email: string;
  /** What happens next, where that is worth a sentence. */
  readonly note?: string;
  readonly error: unknown;
  readonly allowing: boolean;
  readonly denying: boolean;
  readonly onAllow: (choice: Choice) => void;
  readonly onDeny: () => void;
}

/** What a client learns of who somebody is, in their words. */
const identity: Readonly<Record<string, string>> = {
  openid: 'Know that it is you',
  email: 'See your e-mail address',
  profile: 'See your name and handle',
  offline_access: 'Go on while you are away',
};

/** What a client wants, what of it somebody allows and where, and their answer. */
export function RequestForm(props: RequestFormProps) {
  const { request, email, note, error, allowing, denying, onAllow, onDeny } = props;
  const { client, scopes, choosable } = request;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [organizationId, setOrganizationId] = useState('');
  const allowed = scopes.map(({ scope }) => scope).filter((scope) => !refused.includes(scope));
  const nothing = allowed.length === 0 && request.identity.length === 0;
  const allow = (): void =>
    onAllow(
      choosable
        ? { organizationId: organizationId || null, scopes: allowed as Choice['scopes'] }
        : { organizationId: null },
    );
  return (
    <div className="grid gap-4">
      {client.registered && (
        <Alert tone="warn">It made itself known: nobody here has looked at it. Go on only if you trust it.</Alert>
      )}
      {request.identity.length > 0 && (
        <ul className="list-disc pl-5">
          {request.identity.map((scope) => (
            <li key={scope}>{identity[scope] ?? scope}</li>
          ))}
        </ul>
      )}
      {choosable ? (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-medium">It may</legend>
          {scopes.map(({ scope, description }) => (
            <Checkbox
              key={scope}
              label={description}
              checked={!refused.includes(scope)}
              onChange={({ target }) =>
                setRefused(target.checked ? refused.filter((one) => one !== scope) : [...refused, scope])
              }
            />
          ))}
        </fieldset>
      ) : (
        scopes.length > 0 && (
          <div>
            <p className="font-medium">It may, at the services of its organization</p>
            <ul className="list-disc pl-5">
              {scopes.map(({ scope }) => (
                <li key={scope}>
                  <code className="text-[13px]">{scope}</code>
                </li>
              ))}
            </ul>
          </div>
        )
      )}
      {choosable && scopes.length > 0 && <Organizations value={organizationId} onChoose={setOrganizationId} />}
      <p className="text-soft text-[13px] break-words">
        You answer as {email}. {note}
      </p>
      {error !== null && <Failure error={error} />}
      <div className="grid gap-2">
        <Button look="primary" busy={allowing} disabled={nothing || denying} onClick={allow}>
          Allow
        </Button>
        <Button busy={denying} disabled={allowing} onClick={onDeny}>
          Do not allow
        </Button>
      </div>
    </div>
  );
}

interface OrganizationsProps {
  readonly value: string;
  readonly onChoose: (organizationId: string) => void;
}

function Organizations({ value, onChoose }: OrganizationsProps) {
  const { data: organizations = [] } = useQuery(myOrganizations);
  return (
    <SelectField label="Where" value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">In all organizations that you are in</option>
      {organizations.map(({ id, name }) => (
        <option key={id} value={id}>
          In {name} alone
        </option>
      ))}
    </SelectField>
  );
}
