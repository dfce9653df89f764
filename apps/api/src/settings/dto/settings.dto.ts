import { printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ProjectSettings } from '../project-settings.js';
import {
  credentialsField,
  gitEmailField,
  identifiersField,
  keyField,
  lineField,
  proseField,
  variablesField,
} from './settings-fields.js';

/** What each setting is about, and what one looks like. */
const about = {
  sandboxSystemPrompt: ['System prompt of every sandbox.', 'You are a helpful coding assistant.'],
  claudeMd: ['Content of CLAUDE.md for the agents in sandboxes.', '# Project Instructions\nWrite tests first.'],
  issueDiscoveryPrompt: ['Prompt of issue discovery sessions.', 'Analyze the codebase and identify issues.'],
  selectedSkills: ['The skills that are switched on.', 'code-review'],
  selectedCommands: ['The commands that are switched on.', 'fix-issue'],
  selectedScripts: ['The scripts that are switched on.', 'setup-database'],
  envVars: ['Environment variables of sandboxes.', { NODE_ENV: 'production' }],
  deployEnvVars: ['Environment variables of deployments.', { DEPLOY_REGION: 'eu-central-1' }],
  testUserCredentials: ['What a test user signs in with.', { email: 'tester@example.com', password: 'quiet-harbour' }],
  convexDeployKey: ['The Convex deploy key.', 'prod:quiet-harbour-42|…'],
  convexDevKey: ['The Convex key of development.', 'dev:quiet-harbour-42|…'],
  learningTemplateId: ['The template of learning extraction.', 'tpl_learning'],
  learningModel: ['The model of learning extraction.', 'claude-sonnet-4-5'],
  mergingTemplateId: ['The template of merges.', 'tpl_merging'],
  mergingModel: ['The model of merges.', 'claude-opus-4-5'],
  gitCommitName: ['The author of commits.', 'CodeCourier Bot'],
  gitCommitEmail: ["The e-mail address of commits' author."],
} as const;

/** What changes of the settings. A field that is left out stays, null clears it. */
export class SettingsChangeBody extends Wire('ProjectSettingsChange', {
  sandboxSystemPrompt: proseField(...about.sandboxSystemPrompt),
  claudeMd: proseField(...about.claudeMd),
  issueDiscoveryPrompt: proseField(...about.issueDiscoveryPrompt),
  selectedSkills: identifiersField(...about.selectedSkills),
  selectedCommands: identifiersField(...about.selectedCommands),
  selectedScripts: identifiersField(...about.selectedScripts),
  envVars: variablesField(...about.envVars),
  deployEnvVars: variablesField(...about.deployEnvVars),
  testUserCredentials: credentialsField(...about.testUserCredentials),
  convexDeployKey: keyField(...about.convexDeployKey),
  convexDevKey: keyField(...about.convexDevKey),
  learningTemplateId: lineField(...about.learningTemplateId),
  learningModel: lineField(...about.learningModel),
  mergingTemplateId: lineField(...about.mergingTemplateId),
  mergingModel: lineField(...about.mergingModel),
  gitCommitName: lineField(...about.gitCommitName),
  gitCommitEmail: gitEmailField(...about.gitCommitEmail),
}) {}

const shown = 'Bullets, and the last four characters where there are eight or more.';

const textOf = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });
const listOf = (description: string, example: string) =>
  z
    .array(z.string())
    .nullable()
    .meta({ description, examples: [[example]] });
const mapOf = (description: string, example: Readonly<Record<string, string>>) =>
  z
    .record(z.string(), z.string())
    .nullable()
    .meta({ description, examples: [example] });

/** The settings of a project. */
export class ProjectSettingsView extends Wire('ProjectSettings', {
  sandboxSystemPrompt: textOf(...about.sandboxSystemPrompt),
  claudeMd: textOf(...about.claudeMd),
  issueDiscoveryPrompt: textOf(...about.issueDiscoveryPrompt),
  selectedSkills: listOf(...about.selectedSkills),
  selectedCommands: listOf(...about.selectedCommands),
  selectedScripts: listOf(...about.selectedScripts),
  envVars: mapOf(...about.envVars),
  deployEnvVars: mapOf(...about.deployEnvVars),
  testUserCredentials: mapOf(`${about.testUserCredentials[0]} Each value masked. ${shown}`, {
    email: '••••••••.com',
    password: '••••••••bour',
  }),
  convexDeployKey: textOf(`${about.convexDeployKey[0]} Masked. ${shown}`, '••••••••3f9a'),
  convexDevKey: textOf(`${about.convexDevKey[0]} Masked. ${shown}`, '••••••••70bc'),
  learningTemplateId: textOf(...about.learningTemplateId),
  learningModel: textOf(...about.learningModel),
  mergingTemplateId: textOf(...about.mergingTemplateId),
  mergingModel: textOf(...about.mergingModel),
  gitCommitName: textOf(...about.gitCommitName),
  gitCommitEmail: textOf(about.gitCommitEmail[0], 'bot@example.com'),
  updatedAt: timeOutput('When they last changed; null where nobody has set any.').nullable(),
}) {
  static from({
    selectedSkills,
    selectedCommands,
    selectedScripts,
    ...settings
  }: ProjectSettings): ProjectSettingsView {
    return {
      ...settings,
      selectedSkills: selectedSkills && [...selectedSkills],
      selectedCommands: selectedCommands && [...selectedCommands],
      selectedScripts: selectedScripts && [...selectedScripts],
      updatedAt: printTime(settings.updatedAt),
    };
  }
}
