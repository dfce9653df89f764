import { type ComponentProps } from 'react';

interface ChoiceProps extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  /** What is chosen. */
  readonly label: string;
  readonly value: string | undefined;
  /** Value and name of each; the one without a value narrows nothing. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

/** A filter of a list that is applied as soon as it is chosen. */
export function Choice({ label, value, options, onChoose, ...rest }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
      className="bg-card text-ink border-edge h-9 rounded-md border px-3"
      {...rest}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
