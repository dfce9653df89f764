import { useNavigate } from '@tanstack/react-router';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { type Wire } from '../../../api/client.js';
import { useProjectParams } from '../projects.js';
import { StepList } from './step-list.js';
import { emptyStep, type WorkflowValues } from './workflow-values.js';
import { type Workflow } from './workflows.js';

interface WorkflowFormProps {
  readonly of?: Workflow;
  readonly action: string;
  readonly onSave: (wanted: Wire<'NewWorkflow'>) => Promise<unknown>;
}

/** What a workflow is called, what it is for, and its steps in their order. */
export function WorkflowForm({ of, action, onSave }: WorkflowFormProps) {
  const navigate = useNavigate();
  const params = useProjectParams();
  const form = useServerForm<WorkflowValues>(valuesOf(of), (values) => onSave(wireOf(values)));
  const leave = (): void =>
    void (of
      ? navigate({
          to: '/orgs/$orgId/projects/$projectId/workflows/$workflowId',
          params: { ...params, workflowId: of.id },
        })
      : navigate({ to: '/orgs/$orgId/projects/$projectId/workflows', params }));
  return (
    <Form form={form} action={action} onCancel={leave}>
      <TextField label="Name" autoComplete="off" {...form.text('name')} />
      <TextAreaField label="Description" rows={2} hint="What it is for. May be empty." {...form.text('description')} />
      <StepList form={form} />
    </Form>
  );
}

const valuesOf = (workflow: Workflow | undefined): WorkflowValues => ({
  name: workflow?.name ?? '',
  description: workflow?.description ?? '',
  steps: workflow
    ? workflow.steps.map(({ name, role, model, instructions }) => ({
        name,
        role: role ?? '',
        model: model ?? '',
        instructions: instructions ?? '',
      }))
    : [emptyStep],
});

const wireOf = ({ name, description, steps }: WorkflowValues): Wire<'NewWorkflow'> => ({
  name,
  description: description.trim() || null,
  steps: steps.map((step) => ({
    name: step.name,
    role: step.role.trim() || null,
    model: step.model.trim() || null,
    instructions: step.instructions.trim() ? step.instructions : null,
  })),
});
