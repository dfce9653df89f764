import { api, data, type Wire } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';
import { planName } from '../organizations/plans.js';

interface OrganizationDialogProps {
  readonly organization: Wire<'AdminOrganizationDetail'>;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

const plans = ['free', 'pro', 'enterprise'] as const;

export function PlanDialog({ organization: { id, name, plan }, onDone, onClose }: OrganizationDialogProps) {
  const form = useServerForm<{ plan: (typeof plans)[number] }>({ plan }, async (body) => {
    const path = { organizationId: id };
    await data(api.PUT('/api/admin/organizations/{organizationId}/plan', { params: { path }, body }));
    await onDone();
    toast('The plan holds from the next request on.');
    onClose();
  });
  return (
    <Dialog title={`Plan of ${name}`} onClose={onClose}>
      <Form form={form} action="Change plan" onCancel={onClose}>
        <SelectField label="Plan" {...form.text('plan')}>
          {plans.map((one) => (
            <option key={one} value={one}>
              {planName(one)}
            </option>
          ))}
        </SelectField>
      </Form>
    </Dialog>
  );
}

/** Limits in the place of the plan's; a field that is left empty leaves that one to the plan. */
export function LimitsDialog({ organization, onDone, onClose }: OrganizationDialogProps) {
  const { id, name, ownLimits } = organization;
  const form = useServerForm(
    {
      perMinute: textOf(ownLimits?.perMinute),
      perDay: textOf(ownLimits?.perDay),
      expiresAt: ownLimits?.expiresAt?.slice(0, 10) ?? '',
    },
    async ({ perMinute, perDay, expiresAt }) => {
      const path = { organizationId: id };
      const body = {
        ...(perMinute !== '' && { perMinute: Number(perMinute) }),
        ...(perDay !== '' && { perDay: Number(perDay) }),
        // The day that is named is the last one.
        ...(expiresAt !== '' && { expiresAt: `${expiresAt}T23:59:59Z` }),
      };
      await data(api.PUT('/api/admin/organizations/{organizationId}/limits', { params: { path }, body }));
      await onDone();
      toast('The limits hold from the next request on.');
      onClose();
    },
  );
  return (
    <Dialog title={`Limits of ${name}`} onClose={onClose}>
      <Form form={form} action="Set limits" onCancel={onClose}>
        <p className="text-soft">What is left empty is as the plan has it.</p>
        <TextField label="Requests a minute" type="number" min={1} inputMode="numeric" {...form.text('perMinute')} />
        <TextField label="Requests a day" type="number" min={1} inputMode="numeric" {...form.text('perDay')} />
        <TextField
          label="Last day"
          type="date"
          hint="After that (UTC) the plan alone decides. Empty: until you take them away."
          {...form.text('expiresAt')}
        />
      </Form>
    </Dialog>
  );
}

const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : '');
