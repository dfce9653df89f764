import { maskSecret } from '@latchkey/common';

/** Names and their values. */
export type Variables = Readonly<Record<string, string>>;

/** How the runs of a project work. Null is what nobody has set. */
export interface ProjectSettings {
  readonly sandboxSystemPrompt: string | null;
  readonly claudeMd: string | null;
  readonly issueDiscoveryPrompt: string | null;
  readonly selectedSkills: readonly string[] | null;
  readonly selectedCommands: readonly string[] | null;
  readonly selectedScripts: readonly string[] | null;
  readonly envVars: Variables | null;
  readonly deployEnvVars: Variables | null;
  readonly testUserCredentials: Variables | null;
  readonly convexDeployKey: string | null;
  readonly convexDevKey: string | null;
  readonly learningTemplateId: string | null;
  readonly learningModel: string | null;
  readonly mergingTemplateId: string | null;
  readonly mergingModel: string | null;
  readonly gitCommitName: string | null;
  readonly gitCommitEmail: string | null;
  /** When they last changed; null where nobody has set any. */
  readonly updatedAt: Date | null;
}

/** The settings that are kept sealed, each in a column of its own. */
export const sealedFields = [
  'envVars',
  'deployEnvVars',
  'testUserCredentials',
  'convexDeployKey',
  'convexDevKey',
] as const;

/** A setting that is kept sealed. */
export type SealedField = (typeof sealedFields)[number];

/** What changes of the settings. A field that is left out stays, null clears it. */
export type SettingsChange = Partial<Omit<ProjectSettings, 'updatedAt'>>;

/** The settings as they may be shown: of test credentials and of keys, no more than how they end. */
export const masked = (settings: ProjectSettings): ProjectSettings => ({
  ...settings,
  testUserCredentials: settings.testUserCredentials && maskEach(settings.testUserCredentials),
  convexDeployKey: maskText(settings.convexDeployKey),
  convexDevKey: maskText(settings.convexDevKey),
});

const maskText = (text: string | null) => (text === null ? null : maskSecret(text));

const maskEach = (values: Variables): Variables =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, maskSecret(value)]));
