import { BASED_ON, DOCUMENT_ID, LOCALE, PAGINATION, query } from '../parameters';
import { body } from '../requests';
import { json, ofDraft, responses, STALE } from '../responses';
import type { Schema } from '../schema';

const review = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Reviewing'] },
  ...more,
});

const asked = (name: string, description: string, schema: Schema = { type: 'string' }) =>
  query(name, description, schema);

const FILE = {
  description: 'The file.',
  content: {
    'text/csv': { schema: { type: 'string' } },
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      schema: { type: 'string' },
    },
  },
};

/** Routes for stages and signatures, the history of drafts, and the audit trail. */
export const REVIEW_PATHS = {
  '/api/report-reviews/{id}': {
    get: review('reviewReport', 'How far the reviews of a draft are', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('The review.', 'Review') }, 400, 401, 403, 404),
    }),
    post: review('signReport', 'Sign a draft at a stage, or return it; a session’s alone', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('ReviewInput'),
      responses: responses(
        { 200: ofDraft('The review after it.', 'Review'), 409: STALE },
        ...[400, 401, 403, 404, 422],
      ),
    }),
    put: review('classReport', 'Give a report its class; a session’s alone', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('ClassInput'),
      responses: responses({ 200: ofDraft('The review after it.', 'Review') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-reviews/{id}/sheet': {
    get: review('reviewSheet', 'The 审核单 of a report', {
      parameters: [
        DOCUMENT_ID,
        { ...asked('format', 'Word or CSV.', { enum: ['docx', 'csv'] }), required: true },
      ],
      responses: responses({ 200: FILE }, 400, 401, 403),
    }),
  },
  '/api/report-histories/{id}': {
    get: review('reportHistory', 'The sittings in which a draft was written, newest first', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('The history.', 'History') }, 400, 401, 403),
    }),
    put: review('restoreReport', 'Write a draft as it was, whole or one section', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('RestoreInput'),
      responses: responses(
        { 200: ofDraft('The draft as it is saved.', 'DeskSaved'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-histories/{id}/differences': {
    get: review('compareRevisions', 'What differs between two versions of a draft', {
      parameters: [
        ...[DOCUMENT_ID, LOCALE, asked('from', 'A version; nothing at all where it is left out.')],
        asked('to', 'A version; the draft as it stands where it is left out.'),
      ],
      responses: responses({ 200: json('What differs.', 'Differences') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-histories/{id}/authors': {
    get: review('reportAuthors', 'Who wrote each part of a draft last', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('Each part.', 'Authors') }, 400, 401, 403, 404),
    }),
  },
  '/api/audit-entries': {
    get: review('auditTrail', 'Who did what, newest first', {
      parameters: [
        asked('report', 'The documentId of a report, or `settings`.'),
        asked('actor', 'An id such as `user:3`, or a part of a name.'),
        asked('action', 'Such as `edited`, `approved`, `published`, `role.created`.'),
        asked('q', 'What the subject or the details contain.'),
        asked('from', 'A day in China.', { type: 'string', format: 'date' }),
        asked('to', 'A day in China.', { type: 'string', format: 'date' }),
        PAGINATION,
      ],
      responses: responses({ 200: json('Entries.', 'AuditTrail') }, 400, 401, 403),
    }),
  },
};
