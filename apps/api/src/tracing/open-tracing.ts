import { type Config } from '@latchkey/config';
import { type Tracing } from './tracing.js';

/**
 * Begins to trace where that is configured; what does it is read only then.
 * @param variables the environment with what a file adds to it: the SDK reads its own from `process.env`
 */
export async function openTracing(
  { tracing }: Config,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Tracing | undefined> {
  if (!tracing) return undefined;
  for (const [name, value] of Object.entries(variables)) {
    if (name.startsWith('OTEL_') && value) process.env[name] ??= value;
  }
  const { OpenTelemetry } = await import('./open-telemetry.js');
  return new OpenTelemetry(tracing);
}
