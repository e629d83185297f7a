import { Counter, collectDefaultMetrics } from 'prom-client';
import type { Core } from '@strapi/strapi';
import { createRegister, type Register } from './register';

/** The metrics of a node, for Prometheus. */
export type Metrics = Omit<Register, 'registry'> & { contentType: string };

/** Creates the metrics of one node. */
export function createMetrics(strapi: Core.Strapi): Metrics {
  const { registry, ...register } = createRegister(
    'zongshu_http_request_duration_seconds',
    'How long requests took, by method, route template and status.',
  );
  collectDefaultMetrics({ register: registry });
  countEvent('report.published', 'zongshu_editions_published_total', 'Editions published here.');
  countEvent('report.withdrawn', 'zongshu_editions_withdrawn_total', 'Languages withdrawn here.');

  function countEvent(event: string, name: string, help: string): void {
    const counter = new Counter({ name, help, registers: [registry] });
    strapi.eventHub.on(event, async () => counter.inc());
  }

  return { ...register, contentType: registry.contentType };
}
