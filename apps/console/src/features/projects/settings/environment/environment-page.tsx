import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../../ui/states.js';
import { useProjectPath } from '../../projects.js';
import { settingsQuery } from '../settings.js';
import { VariablesEditor } from './variables-editor.js';

/** The environment variables that the runs of the project get. */
export function EnvironmentPage() {
  const query = useQuery(settingsQuery(useProjectPath()));
  return (
    <Loaded query={query}>
      {({ envVars, deployEnvVars }) => (
        <>
          <VariablesEditor
            field="envVars"
            title="Sandboxes"
            lead="Environment variables of every sandbox that a run works in."
            saved={envVars}
          />
          <VariablesEditor
            field="deployEnvVars"
            title="Deployments"
            lead="Environment variables of deployments alone."
            saved={deployEnvVars}
          />
        </>
      )}
    </Loaded>
  );
}
