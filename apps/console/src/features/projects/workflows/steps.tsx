import { type Wire } from '../../../api/client.js';
import { Badge } from '../../../ui/states.js';

/** Steps, in their order, to be read. */
export function Steps({ of: steps }: { readonly of: readonly Wire<'WorkflowStep'>[] }) {
  if (steps.length === 0) return <p className="text-soft">It has no steps.</p>;
  return (
    <ol className="divide-line divide-y">
      {steps.map(({ name, role, model, instructions }, index) => (
        <li key={index} className="flex min-w-0 gap-3 py-3">
          <span className="bg-raised flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-medium">
            {index + 1}
          </span>
          <div className="grid min-w-0 grow gap-1">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium break-words">{name}</span>
              {role && <Badge>{role}</Badge>}
              {model && <Badge>{model}</Badge>}
            </p>
            {instructions && <p className="text-soft break-words whitespace-pre-wrap">{instructions}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
