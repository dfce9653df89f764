import { type Plan } from '@latchkey/access';
import { type LimitWindowSetting } from '@latchkey/config';

/** How many requests a plan allows an organization's keys. Null: as many as they like. */
export interface PlanLimits {
  readonly perMinute: number | null;
  readonly perDay: number | null;
}

/** Every plan's name, from the least to the most. */
export const plans = ['free', 'pro', 'enterprise'] as const satisfies readonly Plan[];

/** What a plan's configured limit says about a minute and a day. */
export function planLimits(windows: readonly LimitWindowSetting[] | undefined): PlanLimits {
  const most = (seconds: number) => windows?.find((window) => window.seconds === seconds)?.max ?? null;
  return { perMinute: most(60), perDay: most(86_400) };
}
