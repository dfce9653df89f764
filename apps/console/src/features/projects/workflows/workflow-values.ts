import { type ServerForm } from '../../../ui/form.js';

/** A workflow as it is written: nothing is null in a field. */
export interface WorkflowValues {
  name: string;
  description: string;
  steps: { name: string; role: string; model: string; instructions: string }[];
}

export type WorkflowServerForm = ServerForm<WorkflowValues>;

export const emptyStep = { name: '', role: '', model: '', instructions: '' };
