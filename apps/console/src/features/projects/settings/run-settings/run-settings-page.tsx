import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../../ui/states.js';
import { useProjectPath } from '../../projects.js';
import { settingsQuery } from '../settings.js';
import { Credentials } from './credentials.js';
import { SettingsGroup } from './settings-group.js';

/** How the runs of the project work: each group is saved for itself. */
export function RunSettingsPage() {
  const query = useQuery(settingsQuery(useProjectPath()));
  return (
    <Loaded query={query}>
      {(settings) => (
        <>
          <SettingsGroup
            title="Instructions"
            lead="What agents are told besides the prompt of their run. Up to 64 KiB each."
            settings={settings}
            fields={[
              {
                name: 'sandboxSystemPrompt',
                label: 'System prompt',
                hint: 'System prompt of every sandbox.',
                as: 'prose',
              },
              {
                name: 'claudeMd',
                label: 'CLAUDE.md',
                hint: 'Content of CLAUDE.md for the agents in sandboxes.',
                as: 'prose',
              },
              {
                name: 'issueDiscoveryPrompt',
                label: 'Issue discovery prompt',
                hint: 'Prompt of issue discovery sessions.',
                as: 'prose',
              },
            ]}
          />
          <SettingsGroup
            title="Tools"
            lead="What is switched on for agents: one identifier a line, up to 200."
            settings={settings}
            fields={[
              { name: 'selectedSkills', label: 'Skills', hint: 'The skills that are switched on.', as: 'list' },
              { name: 'selectedCommands', label: 'Commands', hint: 'The commands that are switched on.', as: 'list' },
              { name: 'selectedScripts', label: 'Scripts', hint: 'The scripts that are switched on.', as: 'list' },
            ]}
          />
          <SettingsGroup
            title="Learning and merging"
            lead="What is used after a run. Empty is what the runner does by itself."
            settings={settings}
            fields={[
              { name: 'learningTemplateId', label: 'Learning template', hint: 'The template of learning extraction.' },
              { name: 'learningModel', label: 'Learning model', hint: 'The model of learning extraction.' },
              { name: 'mergingTemplateId', label: 'Merging template', hint: 'The template of merges.' },
              { name: 'mergingModel', label: 'Merging model', hint: 'The model of merges.' },
            ]}
          />
          <SettingsGroup
            title="Commits"
            lead="Who is named as the author of what runs commit."
            settings={settings}
            fields={[
              { name: 'gitCommitName', label: 'Author', hint: 'The author of commits.' },
              { name: 'gitCommitEmail', label: 'E-mail', hint: 'Their address. Nothing is mailed to it.' },
            ]}
          />
          <Credentials settings={settings} />
        </>
      )}
    </Loaded>
  );
}
