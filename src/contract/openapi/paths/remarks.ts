import { DOCUMENT_ID, inPath, LOCALE } from '../parameters';
import { body } from '../requests';
import { json, responses } from '../responses';

const remarks = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Reviewing'] },
  ...more,
});

/** Routes for remarks on a draft, and for tasks. */
export const REMARK_PATHS = {
  '/api/report-remarks/{id}': {
    get: remarks('remarks', 'Remarks on a draft, and their current places', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('In order.', 'Remarks') }, 400, 401, 403, 404),
    }),
    post: remarks('remark', 'Write a remark on words, a figure, a quote or a picture', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('RemarkInput'),
      responses: responses({ 201: json('All again.', 'Remarks') }, ...[400, 401, 403, 404, 409]),
    }),
  },
  '/api/report-remarks/{id}/people': {
    get: remarks('colleagues', 'The people who can be mentioned by @name or given a task', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('By name.', 'Colleagues') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-remarks/{id}/{thread}': {
    post: remarks('answerRemark', 'Reply, assign, resolve, reopen, accept or decline', {
      parameters: [DOCUMENT_ID, inPath('thread', 'Its id.', '0b8f1c3e'), LOCALE],
      requestBody: body('RemarkAnswer'),
      responses: responses({ 200: json('All again.', 'Remarks') }, ...[400, 401, 403, 404, 409]),
    }),
  },
  '/api/tasks': {
    get: remarks('tasks', 'The caller’s open tasks; needs a session', {
      responses: responses({ 200: json('What is due first.', 'Tasks') }, 400, 401, 403),
    }),
  },
};
