import type { IncomingMessage } from 'node:http';
import { Gauge, Registry, type Metric } from 'prom-client';
import type { Memory } from '../delivery/memory';
import { createDurations } from '../operations/durations';

/** Whether this is what the application measured, which the front adds its own measures to. */
export const isMetrics = ({ url }: IncomingMessage, { statusCode }: IncomingMessage): boolean =>
  url === '/metrics' && statusCode === 200;

/** What the front measures, beside what the application does. */
export function createFrontMetrics(memory: Memory) {
  const register = new Registry();
  const registers = [register];
  const durations = createDurations(
    'zongshu_front_request_duration_seconds',
    'How long answers from memory took, and those that the application could not give.',
  );
  register.registerMetric(durations.metric as unknown as Metric);
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  const stats = () => memory.stats();
  gauge('zongshu_front_hits', 'Answers given from memory.', () => stats().hits);
  gauge('zongshu_front_entries', 'Answers in memory.', () => total('entries'));
  gauge('zongshu_front_bytes', 'What they take, in bytes.', () => total('bytes'));
  const total = (of: 'entries' | 'bytes') => stats().bounded[of] + stats().open[of];
  return { observe: durations.observe, text: () => register.metrics() };
}
