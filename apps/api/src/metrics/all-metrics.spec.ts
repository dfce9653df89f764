import { Counter, Gauge, Registry } from 'prom-client';
import { AllMetrics, type MeasuringProcess } from './all-metrics.js';
import { type MeasuredMetrics } from './metrics.js';

/** A process that measures as one does. */
class FakeProcess implements MeasuringProcess {
  silent = false;
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  readonly asked = new Counter({ name: 'asked_total', help: 'h', labelNames: ['by'], registers: this.registers });
  readonly busy = new Gauge({ name: 'busy', help: 'h', registers: this.registers });
  readonly mails = new Gauge({ name: 'mails', help: 'h', registers: this.registers, aggregator: 'max' });

  measured(): Promise<MeasuredMetrics> {
    return this.silent ? Promise.reject(new Error('no answer')) : this.registry.getMetricsAsJSON();
  }
}

describe('AllMetrics', () => {
  const [one, other] = [new FakeProcess(), new FakeProcess()];
  let running = [one, other];
  const all = new AllMetrics(() => running);
  const told = async () => {
    const lines = (await all.text()).split('\n').filter((line) => /^(asked|busy|mails)/.test(line));
    return lines.sort();
  };

  it('adds up what is counted, and not what all of them share', async () => {
    one.asked.inc({ by: 'a' }, 3);
    one.asked.inc({ by: 'b' }, 1);
    other.asked.inc({ by: 'a' }, 4);
    one.busy.set(2);
    other.busy.set(5);
    one.mails.set(7);
    other.mails.set(7);
    expect(await told()).toEqual(['asked_total{by="a"} 7', 'asked_total{by="b"} 1', 'busy 7', 'mails 7']);
  });

  it('tells of one that does not answer as it was last', async () => {
    other.silent = true;
    one.asked.inc({ by: 'a' });
    expect(await told()).toContain('asked_total{by="a"} 8');
    other.silent = false;
  });

  it('keeps the counts of those that have ended, once, and nothing else of them', async () => {
    one.asked.inc({ by: 'a' }, 2);
    all.note(one, await one.measured());
    running = [other];
    await Promise.all([all.end(one), told()]);
    expect(await told()).toEqual(['asked_total{by="a"} 10', 'asked_total{by="b"} 1', 'busy 5', 'mails 7']);
    running = [];
    await Promise.all([all.end(other), all.end(other)]);
    expect(await told()).toEqual(['asked_total{by="a"} 10', 'asked_total{by="b"} 1']);
  });
});
