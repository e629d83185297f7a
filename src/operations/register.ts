import { Gauge, Registry, type Metric } from 'prom-client';
import { createDurations, type Labels } from './durations';

/** What a process measures of itself. Labels are route templates, never addresses: their number must stay small. */
export type Register = {
  registry: Registry;
  observe(labels: Labels, seconds: number): void;
  gauge(name: string, help: string, read: () => number): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
};

/**
 * A register that has a histogram of how long requests took.
 * @param name of the histogram
 * @param help what it measures, for whoever reads the measures
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

/** What a memory of answers measures. */
type Kept = () => { hits: number; bounded: Size; open: Size };
type Size = { entries: number; bytes: number };

/** Measures a memory of answers, under names that begin with `prefix`. */
export function measureKept({ gauge }: Pick<Register, 'gauge'>, prefix: string, kept: Kept): void {
  const both = (of: keyof Size) => () => kept().bounded[of] + kept().open[of];
  gauge(`${prefix}_hits`, 'Answers given from memory.', () => kept().hits);
  gauge(`${prefix}_entries`, 'Answers in memory.', both('entries'));
  gauge(`${prefix}_bytes`, 'What they take, in bytes.', both('bytes'));
}
