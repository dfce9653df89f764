import { ClipboardPaste, Eye, EyeOff, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { ApiError } from '../../../../api/client.js';
import { Button } from '../../../../ui/button.js';
import { Section } from '../../../../ui/page.js';
import { Alert, Empty } from '../../../../ui/states.js';
import { toast } from '../../../../ui/toast.js';
import { useSettingsChange } from '../settings.js';
import {
  difference,
  type Difference,
  merge,
  mostVariables,
  newVariable,
  rowFaults,
  toRows,
  toVariables,
  type Variable,
  type Variables,
} from './env-file.js';
import { PasteDialog } from './paste-dialog.js';
import { VariableRow } from './variable-row.js';

type Field = 'envVars' | 'deployEnvVars';

interface VariablesEditorProps {
  readonly field: Field;
  readonly title: string;
  readonly lead: string;
  readonly saved: Variables | null;
}

/** The variables of one setting as rows of names and values. Nothing is changed until they are saved, all at once. */
export function VariablesEditor({ field, title, lead, saved }: VariablesEditorProps) {
  const { rows, setRows, shown, show, ...editor } = useRows(field, saved);
  const [pasting, setPasting] = useState(false);
  const [fresh, setFresh] = useState<number>();
  const adder = useRef<HTMLButtonElement>(null);
  const before = saved ?? {};
  const allShown = rows.length > 0 && rows.every(({ id }) => shown.has(id));

  const change = (id: number, to: Partial<Variable>): void =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...to } : row)));
  const add = (): void => {
    const row = newVariable();
    setRows([...rows, row]);
    show([row.id], true);
    setFresh(row.id);
  };
  const remove = (id: number): void => {
    setRows(rows.filter((row) => row.id !== id));
    adder.current?.focus();
  };
  const stateOf = ({ name, value }: Variable) =>
    !Object.hasOwn(before, name) ? 'new' : before[name] === value ? 'saved' : 'changed';
  return (
    <Section
      title={title}
      lead={lead}
      actions={
        <div className="flex flex-wrap gap-2">
          {rows.length > 0 && (
            <Button
              small
              look="quiet"
              icon={allShown ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />}
              onClick={() =>
                show(
                  rows.map(({ id }) => id),
                  !allShown,
                )
              }
            >
              {allShown ? 'Hide all' : 'Show all'}
            </Button>
          )}
          <Button small icon={<ClipboardPaste aria-hidden className="size-4" />} onClick={() => setPasting(true)}>
            Paste a .env
          </Button>
          <Button ref={adder} small icon={<Plus aria-hidden className="size-4" />} onClick={add}>
            Add
          </Button>
        </div>
      }
    >
      {editor.refusal && <Alert tone="danger">{editor.refusal}</Alert>}
      {rows.length === 0 ? (
        <Empty title="No variables">Add one, or paste a .env file.</Empty>
      ) : (
        <ul className="divide-line border-line divide-y border-y">
          {rows.map((row) => (
            <VariableRow
              key={row.id}
              of={row}
              shown={shown.has(row.id)}
              fresh={row.id === fresh}
              state={stateOf(row)}
              fault={editor.faults.get(row.id)}
              onShow={(on) => show([row.id], on)}
              onChange={(to) => change(row.id, to)}
              onRemove={() => remove(row.id)}
            />
          ))}
        </ul>
      )}
      <SaveBar
        change={difference(before, toVariables(rows))}
        dirty={editor.dirty}
        busy={editor.busy}
        tooMany={rows.length > mostVariables}
        onSave={editor.save}
        onUndo={editor.undo}
      />
      {pasting && (
        <PasteDialog
          present={toVariables(rows)}
          onTake={(variables) => setRows(merge(rows, variables))}
          onClose={() => setPasting(false)}
        />
      )}
    </Section>
  );
}

function useRows(field: Field, saved: Variables | null) {
  const save = useSettingsChange();
  const [rows, setRows] = useState(() => toRows(saved));
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const [told, setTold] = useState<ReadonlyMap<number, string>>(new Map());
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const faults = rowFaults(rows);
  const { added, changed, removed } = difference(saved ?? {}, toVariables(rows));

  const edit = (next: Variable[]): void => {
    setRows(next);
    setTold(new Map());
  };
  const show = (ids: readonly number[], on: boolean): void =>
    setShown((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const refuse = (error: unknown): void => {
    if (!(error instanceof ApiError)) throw error;
    const byName = new Map(error.fields.map((fault) => [fault.field.slice(field.length + 1), ownWords(fault.error)]));
    const own = rows.flatMap(({ id, name }) => (byName.has(name) ? [[id, byName.get(name) ?? ''] as const] : []));
    setTold(new Map(own));
    if (own.length === 0) setRefusal(error.fields.map((fault) => `${fault.error}.`).join(' ') || error.message);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    setRefusal(undefined);
    if (faults.size > 0) return;
    setBusy(true);
    try {
      await save({ [field]: rows.length === 0 ? null : toVariables(rows) });
      setTried(false);
      setShown(new Set());
      toast('Saved. Runs that begin from now on get it.');
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    rows,
    setRows: edit,
    shown,
    show,
    refusal,
    busy,
    dirty: added.length + changed.length + removed.length > 0 || faults.size > 0,
    faults: tried ? new Map([...faults, ...told]) : told,
    save: () => void send(),
    undo: () => {
      edit(toRows(saved));
      setTried(false);
      setRefusal(undefined);
    },
  };
}

/** Without the name, which stands above: “Env vars.BIG must be at most 32 KiB of UTF-8”. */
const ownWords = (text: string): string => text.replace(/^.*?\.\S+ /, 'It ');

interface SaveBarProps {
  readonly change: Difference;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly tooMany: boolean;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

function SaveBar({ change, dirty, busy, tooMany, onSave, onUndo }: SaveBarProps) {
  const { added, changed, removed } = change;
  const parts = [
    added.length > 0 && `${added.length} added`,
    changed.length > 0 && `${changed.length} changed`,
    removed.length > 0 && `${removed.length} removed`,
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center justify-end gap-3">
      <p role="status" className="text-soft text-[13px]">
        {tooMany ? `There can be ${mostVariables} at the most.` : parts.length > 0 && `${parts.join(', ')}, not saved`}
      </p>
      {dirty && <Button onClick={onUndo}>Undo</Button>}
      <Button look="primary" busy={busy} disabled={!dirty || tooMany} onClick={onSave}>
        Save
      </Button>
    </div>
  );
}
