import { Counter, collectDefaultMetrics, Gauge, Registry, type Metric } from 'prom-client';
import type { Core } from '@strapi/strapi';
import { createDurations, type Labels } from './durations';

/** What Prometheus may ask of this node. */
export type Metrics = {
  observe(labels: Labels, seconds: number): void;
  gauge(name: string, help: string, read: () => number): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
};

/** Measures of one node. Labels are route templates, never addresses: their number must stay small. */
export function createMetrics(strapi: Core.Strapi): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const durations = createDurations(
    'zongshu_http_request_duration_seconds',
    'How long requests took, by method, route template and status.',
  );
  register.registerMetric(durations.metric as unknown as Metric);
  countEvent('report.published', 'zongshu_editions_published_total', 'Editions published here.');
  countEvent('report.withdrawn', 'zongshu_editions_withdrawn_total', 'Languages withdrawn here.');

  function countEvent(event: string, name: string, help: string): void {
    const counter = new Counter({ name, help, registers });
    strapi.eventHub.on(event, async () => counter.inc());
  }

  return {
    observe: durations.observe,
    gauge(name, help, read) {
      new Gauge({
        ...{ name, help, registers },
        collect() {
          this.set(read());
        },
      });
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
