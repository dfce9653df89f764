import { useQuery, useQueryClient } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Badge, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { mayOwn, useOrganization } from './organizations.js';
import { limitText, type Plan, planName, plansQuery, subscriptionQuery } from './plans.js';

/** The plans side by side; owners choose. */
export function PlanPage() {
  const { id, role } = useOrganization();
  const subscription = useQuery(subscriptionQuery(id));
  const plans = useQuery(plansQuery(id));
  const [chosen, setChosen] = useState<Plan>();
  return (
    <Section
      title="Plan"
      lead={
        mayOwn(role)
          ? 'How many requests the keys of this organization may make. A change counts from the next request on.'
          : 'How many requests the keys of this organization may make. Its owners can change the plan.'
      }
    >
      <Loaded query={subscription}>
        {(current) => (
          <Loaded query={plans}>
            {(offered) => (
              <ul className="grid gap-4 md:grid-cols-3">
                {offered.map((one) => (
                  <PlanCard
                    key={one.plan}
                    // An agreement of its own may allow more or less than its plan does.
                    of={one.plan === current.plan ? current : one}
                    current={one.plan === current.plan}
                    onChoose={mayOwn(role) ? setChosen : undefined}
                  />
                ))}
              </ul>
            )}
          </Loaded>
        )}
      </Loaded>
      {chosen && <ChangePlan organizationId={id} to={chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

interface PlanCardProps {
  readonly of: Wire<'Plan'>;
  readonly current: boolean;
  readonly onChoose: ((plan: Plan) => void) | undefined;
}

function PlanCard({ of: { plan, limits }, current, onChoose }: PlanCardProps) {
  return (
    <li className={clsx('grid content-start gap-3 rounded-lg border p-4', current ? 'border-accent' : 'border-line')}>
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">{planName(plan)}</h3>
        {current && <Badge tone="good">Current</Badge>}
      </div>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1">
        <dt className="text-soft">Requests a minute</dt>
        <dd className="text-right font-medium">{limitText(limits.perMinute)}</dd>
        <dt className="text-soft">Requests a day</dt>
        <dd className="text-right font-medium">{limitText(limits.perDay)}</dd>
      </dl>
      {onChoose && !current && <Button onClick={() => onChoose(plan)}>Change to {planName(plan)}</Button>}
    </li>
  );
}

interface ChangePlanProps {
  readonly organizationId: string;
  readonly to: Plan;
  readonly onClose: () => void;
}

function ChangePlan({ organizationId, to, onClose }: ChangePlanProps) {
  const queries = useQueryClient();
  const form = useServerForm({}, async () => {
    const path = { organizationId };
    await data(
      api.PUT('/api/user/organizations/{organizationId}/subscription', { params: { path }, body: { plan: to } }),
    );
    await queries.invalidateQueries({ queryKey: ['subscription', organizationId] });
    toast(`The plan is ${planName(to)} now.`);
    onClose();
  });
  return (
    <Dialog title={`Change to ${planName(to)}`} onClose={onClose}>
      <Form form={form} action="Change plan" onCancel={onClose}>
        <p className="text-soft">
          Its limits hold from the next request on. Requests beyond them are refused with a 429 until there is room
          again.
        </p>
      </Form>
    </Dialog>
  );
}
