import { filters, LOCALE, PAGINATION, SEARCHED, sort } from '../parameters';
import { form, json, LED_BACK, responses } from '../responses';

const read = (operationId: string, summary: string, answers: object, more: object = {}) => ({
  get: { operationId, summary, tags: ['Operating'], security: [], responses: answers, ...more },
});

/** The routes outside `/api`: the list of pages, and health and metrics for operators. */
export const ROOT_PATHS = {
  '/': read(
    'getFrontPage',
    'The page that lists the published reports of one language',
    responses({ 200: form('A page.', 'text/html'), 302: LED_BACK }, 304),
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
    responses(
      {
        200: form(
          'Robots may read everything except the admin. The file names the sitemap.',
          'text/plain',
        ),
      },
      304,
      400,
    ),
    { tags: ['Reading'] },
  ),
  '/health': read(
    'getHealth',
    'Whether the process runs',
    responses({ 200: json('It runs.', 'NodeStatus') }),
  ),
  '/ready': read(
    'getReadiness',
    'Whether the node may receive requests',
    responses({
      200: json('It may receive requests.', 'NodeStatus'),
      503: json('The node starts, stops, or has no database.', 'NodeStatus'),
    }),
  ),
  '/metrics': read(
    'getMeasures',
    'The metrics of the node, for Prometheus',
    responses({ 200: { ...form('Measures.', 'text/plain'), headers: {} } }, 401, 404),
    { security: [{ metricsToken: [] }] },
  ),
};
