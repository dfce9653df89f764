import { useQueryClient } from '@tanstack/react-query';
import { Confirm } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import { useProjectPath } from '../projects.js';
import { deleteWorkflow, type Workflow, workflowsKey } from './workflows.js';

interface DeleteWorkflowProps {
  readonly of: Workflow;
  readonly onClose: () => void;
  /** Where to go before the list is read again: away from the page of what is gone. */
  readonly onGone?: () => Promise<void>;
}

export function DeleteWorkflow({ of, onClose, onGone }: DeleteWorkflowProps) {
  const path = useProjectPath();
  const queries = useQueryClient();
  const remove = async (): Promise<void> => {
    await deleteWorkflow(path, of.id);
    await onGone?.();
    queries.removeQueries({ queryKey: [...workflowsKey(path), of.id] });
    await queries.invalidateQueries({ queryKey: workflowsKey(path) });
    await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
    toast(`“${of.name}” is deleted.`);
  };
  return (
    <Confirm
      title={`Delete “${of.name}”`}
      action="Delete workflow"
      typed={of.name}
      onConfirm={remove}
      onClose={onClose}
    >
      No more runs of it can be started. Those that there are stay, and those that wait are still done. It cannot be
      brought back.
    </Confirm>
  );
}
