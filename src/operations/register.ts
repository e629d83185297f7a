import { Gauge, Registry, type Metric } from 'prom-client';
import { createDurations, type Labels } from './durations';

/** The metrics of a process. Labels are route templates, never addresses, because their number must stay small. */
export type Register = {
  registry: Registry;
  observe(labels: Labels, seconds: number): void;
  gauge(name: string, help: string, read: () => number): void;
  /** Returns all metrics in Prometheus' text format. */
  text(): Promise<string>;
};

/**
 * Creates a register with a histogram of request durations.
 * @param name of the histogram
 * @param help describes the histogram for readers of the metrics
 */
export function createRegister(name: string, help: string): Register {
  const registry = new Registry();
  const durations = createDurations(name, help);
  registry.registerMetric(durations.metric as unknown as Metric);
  return {
    registry,
    observe: durations.observe,
    gauge(gaugeName, gaugeHelp, read) {
      new Gauge({
        ...{ name: gaugeName, help: gaugeHelp, registers: [registry] },
        collect() {
          this.set(read());
        },
      });
    },
    text: () => registry.metrics(),
  };
}

/** Returns the counts of a response cache. */
type Kept = () => { hits: number; bounded: Size; open: Size };
type Size = { entries: number; bytes: number };

/** Adds gauges for a response cache. Their names begin with `prefix`. */
export function measureKept({ gauge }: Pick<Register, 'gauge'>, prefix: string, kept: Kept): void {
  const both = (of: keyof Size) => () => kept().bounded[of] + kept().open[of];
  gauge(`${prefix}_hits`, 'Cache hits.', () => kept().hits);
  gauge(`${prefix}_entries`, 'Cached responses.', both('entries'));
  gauge(`${prefix}_bytes`, 'Size of the cached responses, in bytes.', both('bytes'));
}
