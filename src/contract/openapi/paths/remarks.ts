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
    get: remarks('remarks', 'What is said of a draft, and where it stands now', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('In order.', 'Remarks') }, 400, 401, 403, 404),
    }),
    post: remarks('remark', 'Say something of words, a figure, a quote or a picture', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('RemarkInput'),
      responses: responses({ 201: json('All again.', 'Remarks') }, ...[400, 401, 403, 404, 409]),
    }),
  },
  '/api/report-remarks/{id}/people': {
    get: remarks('colleagues', 'Who may be called by @name, or given a task', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('By name.', 'Colleagues') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-remarks/{id}/{thread}': {
    post: remarks('answerRemark', 'Reply, give to somebody, resolve, reopen, accept or decline', {
      parameters: [DOCUMENT_ID, inPath('thread', 'Its id.', '0b8f1c3e'), LOCALE],
      requestBody: body('RemarkAnswer'),
      responses: responses({ 200: json('All again.', 'Remarks') }, ...[400, 401, 403, 404, 409]),
    }),
  },
  '/api/tasks': {
    get: remarks('tasks', 'What waits for the person who asks; a session’s alone', {
      responses: responses({ 200: json('What is due first.', 'Tasks') }, 400, 401, 403),
    }),
  },
};
