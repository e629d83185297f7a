import type { Core } from '@strapi/strapi';
import { bigReport } from './report';

const REPORT = 'api::report.report';
let made = 0;

/** Measures how long it takes to publish a published report of 60 components again, in milliseconds. */
export async function publishTimes(strapi: Core.Strapi, times: number): Promise<number[]> {
  made += 1;
  const data = bigReport(`bench-publish-${made}`) as never;
  const { documentId } = await strapi.documents(REPORT).create({ data, status: 'published' });
  const measured: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await strapi.documents(REPORT).publish({ documentId });
    measured.push(performance.now() - start);
  }
  return measured;
}
