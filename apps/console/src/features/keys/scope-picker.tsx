import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/states.js';
import { Checkbox, TextField } from '../../ui/field.js';
import { type KeyKind, type ScopeFact } from './key-kind.js';

interface ScopePickerProps {
  readonly kind: KeyKind;
  /** The scopes that are offered, where these are not all of the kind. */
  readonly among?: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (scopes: string[]) => void;
  readonly error?: string;
}

/** What a key may do: grouped by what it is about, with a search and with what is often wanted together. */
export function ScopePicker({ kind, among, chosen, onChoose, error }: ScopePickerProps) {
  const query = useQuery({ queryKey: ['scopes', ...kind.queryKey], queryFn: () => kind.scopes(), staleTime: Infinity });
  return (
    <Loaded query={query}>
      {(all) => {
        const scopes = among ? all.filter(({ scope }) => among.includes(scope)) : all;
        return <Choice {...{ kind, chosen, onChoose, error, scopes }} />;
      }}
    </Loaded>
  );
}

function Choice({ kind, chosen, onChoose, error, scopes }: ScopePickerProps & { scopes: readonly ScopeFact[] }) {
  const id = useId();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = scopes.filter(({ scope, description }) => `${scope} ${description}`.toLowerCase().includes(wanted));
  const groups = Map.groupBy(found, ({ resource }) => resource);
  const toggle = (scope: string, on: boolean): void =>
    onChoose(on ? [...chosen, scope] : chosen.filter((one) => one !== scope));
  return (
    <fieldset className="grid gap-2" aria-describedby={error && `${id}-error`}>
      <legend className="mb-1 font-medium">Scopes ({chosen.length} chosen)</legend>
      <div className="flex flex-wrap gap-2">
        {kind.presets.map(({ label, includes }) => (
          <Button
            key={label}
            small
            onClick={() => onChoose(scopes.map(({ scope }) => scope).filter((scope) => includes(scope)))}
          >
            {label}
          </Button>
        ))}
        <Button small look="quiet" disabled={chosen.length === 0} onClick={() => onChoose([])}>
          None
        </Button>
      </div>
      {scopes.length > 6 && (
        <TextField
          label="Search scopes"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          // Enter searches, and does not send the form that the field is in.
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      <div
        tabIndex={0}
        role="group"
        aria-label="Scopes"
        className="border-line max-h-64 overflow-y-auto rounded-md border p-3"
      >
        {groups.size === 0 && <p className="text-soft">No scope is called like that.</p>}
        <div className="grid gap-4 sm:grid-cols-2">
          {[...groups].map(([resource, members]) => (
            <div key={resource} role="group" aria-label={resource}>
              <div className="flex items-center justify-between gap-2">
                <p className="text-soft text-[13px] font-medium">{resource}</p>
                {members.length > 1 && <AllOf {...{ resource, members, chosen, onChoose }} />}
              </div>
              {members.map(({ scope, description }) => (
                <Checkbox
                  key={scope}
                  label={<code className="text-[13px]">{scope}</code>}
                  hint={description}
                  checked={chosen.includes(scope)}
                  onChange={(event) => toggle(scope, event.target.checked)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      {error && (
        <p role="alert" id={`${id}-error`} className="text-danger text-[13px]">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface AllOfProps extends Pick<ScopePickerProps, 'chosen' | 'onChoose'> {
  readonly resource: string;
  readonly members: readonly ScopeFact[];
}

/** Takes all that is about one resource, or none of it where all are taken. */
function AllOf({ resource, members, chosen, onChoose }: AllOfProps) {
  const scopes = members.map(({ scope }) => scope);
  const taken = scopes.every((scope) => chosen.includes(scope));
  const others = chosen.filter((scope) => !scopes.includes(scope));
  return (
    <button
      type="button"
      aria-label={`${taken ? 'none' : 'all'} of ${resource}`}
      className="text-soft hover:text-ink rounded px-1 text-[13px] underline"
      onClick={() => onChoose(taken ? others : [...others, ...scopes])}
    >
      {taken ? 'none' : 'all'}
    </button>
  );
}
