import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button, IconButton } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Empty } from '../../../ui/states.js';
import { emptyStep, type WorkflowServerForm } from './workflow-values.js';

const mostSteps = 100;

/** The steps of a workflow: added, removed and moved by buttons, and by Alt with an arrow in any field of a step. */
export function StepList({ form }: { readonly form: WorkflowServerForm }) {
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'steps' });
  const [said, say] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  const held = useRef<Element>(null);
  // What moves on the page loses the focus: whoever moves a step stays where they are in it.
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [fields]);

  const moveTo = (from: number, to: number): void => {
    if (to < 0 || to >= fields.length) return;
    held.current = document.activeElement;
    move(from, to);
    say(`Step ${from + 1} is step ${to + 1} now, of ${fields.length}.`);
  };
  const add = (): void => {
    append(emptyStep, { focusName: `steps.${fields.length}.name` });
    say(`Step ${fields.length + 1} is added.`);
  };
  const removeAt = (index: number): void => {
    remove(index);
    say(`Step ${index + 1} is removed.`);
    adder.current?.focus();
  };
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-medium">Steps ({fields.length})</legend>
      <p className="text-soft text-[13px]">
        They are done in this order. Alt with ↑ or ↓ moves the step that you are in.
      </p>
      {fields.length === 0 && <Empty title="No steps">A run of it has nothing to do. Add one.</Empty>}
      <ol className="grid gap-3">
        {fields.map(({ id }, index) => (
          <Step
            key={id}
            form={form}
            index={index}
            of={fields.length}
            onMove={(to) => moveTo(index, to)}
            onRemove={() => removeAt(index)}
          />
        ))}
      </ol>
      <div>
        <Button
          ref={adder}
          small
          icon={<Plus aria-hidden className="size-4" />}
          disabled={fields.length >= mostSteps}
          onClick={add}
        >
          Add step
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

interface StepProps {
  readonly form: WorkflowServerForm;
  readonly index: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function Step({ form, index, of, onMove, onRemove }: StepProps) {
  const number = index + 1;
  return (
    <li
      aria-label={`Step ${number}`}
      className="border-line bg-card grid min-w-0 gap-3 rounded-lg border p-4"
      onKeyDown={(event) => {
        const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
        if (by === undefined) return;
        event.preventDefault();
        onMove(index + by);
      }}
    >
      <div className="flex items-center justify-between gap-2">
        <p className="text-soft text-[13px] font-medium">Step {number}</p>
        <div className="flex">
          <IconButton
            label={`Move step ${number} up`}
            aria-disabled={index === 0}
            className="aria-disabled:opacity-55"
            onClick={() => onMove(index - 1)}
          >
            <ArrowUp aria-hidden className="size-4" />
          </IconButton>
          <IconButton
            label={`Move step ${number} down`}
            aria-disabled={number === of}
            className="aria-disabled:opacity-55"
            onClick={() => onMove(index + 1)}
          >
            <ArrowDown aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={`Remove step ${number}`} onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </div>
      </div>
      <TextField label="Name" placeholder="Fix" autoComplete="off" {...form.text(`steps.${index}.name`)} />
      <TextAreaField
        label="Instructions"
        hint="What is to be done. What the run is started with comes on top."
        rows={4}
        {...form.text(`steps.${index}.instructions`)}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Role" placeholder="engineer" autoComplete="off" {...form.text(`steps.${index}.role`)} />
        <TextField
          label="Model"
          placeholder="As the runner has it"
          autoComplete="off"
          spellCheck={false}
          {...form.text(`steps.${index}.model`)}
        />
      </div>
    </li>
  );
}
