import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type DefaultValues, type FieldValues, get, type Path, useForm, type UseFormReturn } from 'react-hook-form';
import { ApiError, isSessionOver } from '../api/client.js';
import { sessionState } from '../api/session.js';
import { Button } from './button.js';
import { Alert } from './states.js';
import { words } from './words.js';

/** A form whose mistakes the server names: each error goes to its field, and what belongs to none above all. */
export interface ServerForm<Values extends FieldValues> extends UseFormReturn<Values> {
  /** What is wrong that belongs to no field that is shown. */
  readonly refusal: string | undefined;
  /** The submit handler. */
  readonly send: (event?: React.BaseSyntheticEvent) => Promise<void>;
  /** What the text fields of the form are given: `{...form.text('name')}`. */
  readonly text: (name: Path<Values>) => ReturnType<UseFormReturn<Values>['register']> & { error?: string };
}

/**
 * @param send what to do with the values; the error that it throws is shown in the form
 * @param names what the server calls a field that has another name here; by the code of a refusal, the field that it is
 *   about: `{ HANDLE_TAKEN: 'handle' }`
 */
export function useServerForm<Values extends FieldValues>(
  defaults: DefaultValues<Values>,
  send: (values: Values) => Promise<unknown>,
  names: Readonly<Record<string, string>> = {},
): ServerForm<Values> {
  const [refusal, setRefusal] = useState<string>();
  const queries = useQueryClient();
  const form = useForm<Values>({ defaultValues: defaults });

  const show = (error: unknown): void => {
    if (!(error instanceof ApiError)) throw error;
    if (isSessionOver(error)) void queries.invalidateQueries({ queryKey: sessionState.queryKey });
    const about = names[error.code];
    if (about !== undefined) {
      form.setError(about as Path<Values>, { message: words(error) }, { shouldFocus: true });
      return;
    }
    const known = form.getValues();
    let shouldFocus = true;
    const elsewhere = error.fields.filter(({ field, error: text }) => {
      const [top] = field.split('.', 1);
      // A text that holds several things, a line each, is one field.
      const inner = typeof get(known, top) === 'string' ? top : field;
      const name = [names[field], inner, top].find((one) => get(known, one ?? '') !== undefined);
      if (name === undefined) return true;
      const message = field.includes('.') ? shortened(text) : text;
      form.setError(name as Path<Values>, { message }, { shouldFocus });
      shouldFocus = false;
      return false;
    });
    if (error.fields.length === 0) setRefusal(words(error));
    else if (elsewhere.length > 0) setRefusal(elsewhere.map((one) => one.error).join(' '));
  };

  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    await send(values).catch(show);
  });
  return {
    ...form,
    refusal,
    send: submit,
    text: (name) => {
      const error = form.getFieldState(name, form.formState).error?.message;
      return { ...form.register(name), ...(error !== undefined && { error }) };
    },
  };
}

/** Without the way to a field that is inside of others: “Steps.0.name is required” is said beneath that very name. */
const shortened = (text: string): string =>
  text.replace(/^[\w ]+(?:\.\w+)*\.(\w)/, (_, first: string) => first.toUpperCase());

interface FormProps<Values extends FieldValues> {
  readonly form: ServerForm<Values>;
  /** What the button says that sends it. */
  readonly action: string;
  readonly onCancel?: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function Form<Values extends FieldValues>({
  form,
  action,
  onCancel,
  danger = false,
  disabled = false,
  children,
}: FormProps<Values>) {
  return (
    <form noValidate className="grid gap-4" onSubmit={(event) => void form.send(event)}>
      {form.refusal && <Alert tone="danger">{form.refusal}</Alert>}
      {children}
      <div className="flex justify-end gap-2 pt-1">
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button
          type="submit"
          look={danger ? 'danger' : 'primary'}
          busy={form.formState.isSubmitting}
          disabled={disabled}
        >
          {action}
        </Button>
      </div>
    </form>
  );
}
