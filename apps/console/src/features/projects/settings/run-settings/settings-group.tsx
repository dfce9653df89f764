import { TextAreaField, TextField } from '../../../../ui/field.js';
import { Form, useServerForm } from '../../../../ui/form.js';
import { Section } from '../../../../ui/page.js';
import { toast } from '../../../../ui/toast.js';
import { type Settings, useSettingsChange } from '../settings.js';

/** The settings that are shown as they are. */
type OpenSetting = Exclude<
  keyof Settings,
  'updatedAt' | 'envVars' | 'deployEnvVars' | 'testUserCredentials' | 'convexDeployKey' | 'convexDevKey'
>;

export interface SettingField {
  readonly name: OpenSetting;
  readonly label: string;
  readonly hint: string;
  /** `prose`: a long text; `list`: one identifier a line; else one line. */
  readonly as?: 'prose' | 'list';
}

interface SettingsGroupProps {
  readonly title: string;
  readonly lead: string;
  readonly settings: Settings;
  readonly fields: readonly SettingField[];
}

type Values = Record<string, string>;

/** Some settings that belong together. What was not changed is not sent, so that nobody else's change is undone. */
export function SettingsGroup({ title, lead, settings, fields }: SettingsGroupProps) {
  const save = useSettingsChange();
  const form = useServerForm<Values>(textOf(settings, fields), async (values) => {
    const changed = fields.filter(({ name }) => form.formState.dirtyFields[name]);
    if (changed.length > 0) {
      const now = await save(Object.fromEntries(changed.map((field) => [field.name, wireOf(field, values)])));
      form.reset(textOf(now, fields));
    }
    toast('Saved.');
  });
  // Read while rendering, so that it is kept up to date for when it is sent.
  const { isDirty } = form.formState;
  return (
    <Section title={title} lead={lead}>
      <Form form={form} action="Save" disabled={!isDirty || Object.keys(form.formState.dirtyFields).length === 0}>
        {fields.map(({ name, label, hint, as }) =>
          as ? (
            <TextAreaField
              key={name}
              label={label}
              hint={hint}
              rows={as === 'prose' ? 5 : 3}
              className={as === 'list' ? 'font-mono text-[13px]' : undefined}
              spellCheck={as === 'prose'}
              {...form.text(name)}
            />
          ) : (
            <TextField
              key={name}
              label={label}
              hint={hint}
              autoComplete="off"
              spellCheck={false}
              {...form.text(name)}
            />
          ),
        )}
      </Form>
    </Section>
  );
}

const textOf = (settings: Settings, fields: readonly SettingField[]): Values =>
  Object.fromEntries(
    fields.map(({ name }) => {
      const value = settings[name];
      return [name, Array.isArray(value) ? value.join('\n') : (value ?? '')];
    }),
  );

/** What is sent: null clears. */
function wireOf({ name, as }: SettingField, values: Values): string | string[] | null {
  const text = values[name] ?? '';
  if (as !== 'list') return text.trim() === '' ? null : text;
  const lines = text.split('\n').map((line) => line.trim());
  const named = lines.filter((line) => line !== '');
  return named.length === 0 ? null : named;
}
