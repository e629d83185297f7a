import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Core } from '@strapi/strapi';

type Labels = { method: string; route: string; status: string };

/** What Prometheus may ask of this node. */
export type Metrics = {
  observe(labels: Labels, seconds: number): void;
  gauge(name: string, help: string, read: () => number): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
};

const SECONDS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** Measures of one node. Labels are route templates, never addresses: their number must stay small. */
export function createMetrics(strapi: Core.Strapi): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'zongshu_http_request_duration_seconds',
    help: 'How long requests took, by method, route template and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  countEvent('report.published', 'zongshu_editions_published_total', 'Editions published here.');
  countEvent('report.withdrawn', 'zongshu_editions_withdrawn_total', 'Languages withdrawn here.');

  function countEvent(event: string, name: string, help: string): void {
    const counter = new Counter({ name, help, registers });
    strapi.eventHub.on(event, async () => counter.inc());
  }

  return {
    observe: (labels, seconds) => durations.observe(labels, seconds),
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
