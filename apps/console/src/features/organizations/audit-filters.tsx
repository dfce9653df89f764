import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { given, textOf } from '../../app/search-params.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { projectsQuery } from '../projects/project-list.js';
import { actionShape, type AuditEntry, type AuditSearch, typeShape } from './audit.js';
import { type Member } from './members.js';
import { useOrganization } from './organizations.js';

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly people: readonly Member[];
  /** Entries that are shown: what happens here is suggested. */
  readonly known: readonly AuditEntry[];
  readonly onApply: (search: AuditSearch) => void;
}

/** What to look for. It is applied together, and then stands in the address. */
export function AuditFilters({ search, people, known, onApply }: AuditFiltersProps) {
  const { id: organizationId } = useOrganization();
  const { data: projects } = useQuery(projectsQuery(organizationId, {}));
  const id = useId();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      userId: search.userId ?? '',
      action: search.action ?? '',
      outcome: search.outcome ?? '',
      targetType: search.targetType ?? '',
      targetId: search.targetId ?? '',
      projectId: search.projectId ?? '',
      from: toLocal(search.from),
      to: toLocal(search.to),
    },
  });
  const { errors } = formState;
  const apply = handleSubmit(({ from, to, ...rest }) => {
    const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, textOf(value)]));
    onApply(given({ ...texts, from: toInstant(from), to: toInstant(to) }));
  });
  const actions = [...new Set(known.flatMap(({ action }) => [`${action.split('.', 1)[0]}.*`, action]))].sort();
  const types = [...new Set(known.flatMap(({ target }) => target.type ?? []))].sort();
  return (
    <form
      noValidate
      aria-label="Filters"
      onSubmit={(event) => void apply(event)}
      className="border-line bg-card grid gap-4 rounded-lg border p-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      <SelectField label="Who" {...register('userId')}>
        <option value="">Everybody</option>
        <Unlisted value={search.userId} of={people.map(({ userId }) => userId)} />
        {people.map(({ userId, fullName, email }) => (
          <option key={userId} value={userId}>
            {fullName ? `${fullName} (${email})` : email}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Action"
        placeholder="api-key.*"
        list={`${id}-actions`}
        autoComplete="off"
        spellCheck={false}
        error={errors.action && 'Name an action such as project.created, or all of a type such as api-key.*'}
        {...register('action', { pattern: actionShape })}
      />
      <datalist id={`${id}-actions`}>
        {actions.map((action) => (
          <option key={action} value={action} />
        ))}
      </datalist>
      <SelectField label="Outcome" {...register('outcome')}>
        <option value="">Any</option>
        <option value="done">Done</option>
        <option value="refused">Refused</option>
      </SelectField>
      <SelectField label="Project" {...register('projectId')}>
        <option value="">Any, or none</option>
        <Unlisted value={search.projectId} of={projects?.data.map((one) => one.id) ?? []} />
        {projects?.data.map(({ id: projectId, name }) => (
          <option key={projectId} value={projectId}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Type of target"
        placeholder="api-key"
        list={`${id}-types`}
        autoComplete="off"
        spellCheck={false}
        error={errors.targetType && 'Name a type such as api-key'}
        {...register('targetType', { pattern: typeShape })}
      />
      <datalist id={`${id}-types`}>
        {types.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <TextField label="Id of target" autoComplete="off" spellCheck={false} maxLength={64} {...register('targetId')} />
      <TextField label="From" type="datetime-local" {...register('from')} />
      <TextField label="Before" type="datetime-local" {...register('to')} />
      <div className="flex flex-wrap items-end gap-2 sm:col-span-2 lg:col-span-4">
        <Button type="submit" look="primary" small>
          Apply filters
        </Button>
        {Object.keys(search).length > 0 && (
          <Button small look="quiet" onClick={() => onApply({})}>
            Clear filters
          </Button>
        )}
      </div>
    </form>
  );
}

/** What the address names and the list of choices does not have: it is shown by its id. */
function Unlisted({ value, of: listed }: { readonly value: string | undefined; readonly of: readonly string[] }) {
  if (value === undefined || listed.includes(value)) return null;
  return <option value={value}>{value}</option>;
}

/** A moment as the field has it, in the reader's zone. */
function toLocal(instant: string | undefined): string {
  if (instant === undefined) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The same the other way round; nothing where the field has no moment. */
function toInstant(local: string): string | undefined {
  const at = local === '' ? NaN : Date.parse(local);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
