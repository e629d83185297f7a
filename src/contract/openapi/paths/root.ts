import { filters, LOCALE, PAGINATION, SEARCHED, sort } from '../parameters';
import { form, json, responses } from '../responses';

const read = (operationId: string, summary: string, answers: object, more: object = {}) => ({
  get: { operationId, summary, tags: ['Operating'], security: [], responses: answers, ...more },
});

/** The routes outside `/api`: the list of pages, and health and metrics for operators. */
export const ROOT_PATHS = {
  '/': read(
    'getFrontPage',
    'The pages of what is published in one language',
    responses({ 200: form('A page.', 'text/html') }, 304, 400),
    {
      tags: ['Reading'],
      parameters: [
        LOCALE,
        SEARCHED,
        filters('the fields of `/api/reports`', { year: { $gte: 2024 } }),
        sort('As `/api/reports`', 'year:desc'),
        PAGINATION,
      ],
    },
  ),
  '/robots.txt': read(
    'getRobots',
    'What robots may read',
    responses({ 200: form('All but the admin, and where the map is.', 'text/plain') }, 304, 400),
    { tags: ['Reading'] },
  ),
  '/health': read(
    'getHealth',
    'Whether the process lives',
    responses({ 200: json('It does.', 'NodeStatus') }),
  ),
  '/ready': read(
    'getReadiness',
    'Whether the node may be sent requests',
    responses({
      200: json('It may.', 'NodeStatus'),
      503: json('It is starting or stopping, or has no database.', 'NodeStatus'),
    }),
  ),
  '/metrics': read(
    'getMeasures',
    'What the node measured, for Prometheus',
    responses({ 200: { ...form('Measures.', 'text/plain'), headers: {} } }, 401, 404),
    { security: [{ metricsToken: [] }] },
  ),
};
