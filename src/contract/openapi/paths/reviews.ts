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
    get: review('reviewReport', 'The state of a draft’s reviews', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('The review.', 'Review') }, 400, 401, 403, 404),
    }),
    post: review('signReport', 'Sign a draft at a stage, or return it; needs a session', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('ReviewInput'),
      responses: responses(
        { 200: ofDraft('The review after this change.', 'Review'), 409: STALE },
        ...[400, 401, 403, 404, 422],
      ),
    }),
    put: review('classReport', 'Set the class of a report; needs a session', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('ClassInput'),
      responses: responses(
        { 200: ofDraft('The review after this change.', 'Review') },
        400,
        401,
        403,
        404,
      ),
    }),
  },
  '/api/report-reviews/{id}/sheet': {
    get: review('reviewSheet', 'The review sheet (审核单) of a report', {
      parameters: [
        DOCUMENT_ID,
        { ...asked('format', 'Word or CSV.', { enum: ['docx', 'csv'] }), required: true },
      ],
      responses: responses({ 200: FILE }, 400, 401, 403),
    }),
  },
  '/api/report-histories': {
    get: review(
      'deletedDrafts',
      'Deleted drafts that the caller may restore, the last deleted first',
      {
        responses: responses({ 200: json('The drafts.', 'DeletedDrafts') }, 400, 401, 403),
      },
    ),
  },
  '/api/report-histories/{id}': {
    get: review('reportHistory', 'The sittings of a draft, the newest first', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('The history.', 'History') }, 400, 401, 403),
    }),
    put: review('restoreReport', 'Restore a draft, or one section of it, to an earlier version', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('RestoreInput'),
      responses: responses(
        { 200: ofDraft('The saved draft.', 'DeskSaved'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-histories/{id}/differences': {
    get: review('compareRevisions', 'The differences between two versions of a draft', {
      parameters: [
        ...[
          DOCUMENT_ID,
          LOCALE,
          asked(
            'from',
            'The earlier version. Without it, the later version is compared with an empty draft.',
          ),
        ],
        asked('to', 'The later version. The default is the current draft.'),
      ],
      responses: responses({ 200: json('What differs.', 'Differences') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-histories/{id}/authors': {
    get: review('reportAuthors', 'The last writer of each part of a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('Each part.', 'Authors') }, 400, 401, 403, 404),
    }),
  },
  '/api/audit-entries': {
    get: review('auditTrail', 'Entries of the audit trail, the newest first', {
      parameters: [
        asked('report', 'The documentId of a report, or `settings`.'),
        asked('actor', 'An id such as `user:3`, or a part of a name.'),
        asked('action', 'Such as `edited`, `approved`, `published`, `role.created`.'),
        asked('q', 'Text that the subject or the details contain, or the title of a report.'),
        asked('from', 'A day in China.', { type: 'string', format: 'date' }),
        asked('to', 'A day in China.', { type: 'string', format: 'date' }),
        PAGINATION,
      ],
      responses: responses({ 200: json('Entries.', 'AuditTrail') }, 400, 401, 403),
    }),
  },
};
