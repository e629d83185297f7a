import { BASED_ON, DOCUMENT_ID, EVERY_LOCALE, inPath, LOCALE } from '../parameters';
import { body } from '../requests';
import { json, ofDraft, page, responses, STALE } from '../responses';

const write = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Writing'] },
  ...more,
});

const PUBLISHED = { name: 'status', in: 'query', schema: { enum: ['draft', 'published'] } };

const FINDING = inPath('finding', 'The id of a finding.', '3f9a0c51d27be846');
const DISMISSED = ofDraft('What is dismissed now, the newest first.', 'DismissedFindings');

const REFUSED = json('Not published because of what `error.details.issues` names.', 'GateError');

const TAB = {
  ...{ name: 'tab', in: 'query', required: true, schema: { type: 'string' } },
  description: 'The name of the tab, as it was said.',
};

/** Routes that write reports by API token. */
export const WRITING_PATHS = {
  '/api/reports': {
    post: write('createReport', 'Make a draft', {
      parameters: [LOCALE, PUBLISHED],
      requestBody: body('ReportInput'),
      responses: responses(
        { 201: ofDraft('The draft.', 'StoredReport'), 422: REFUSED },
        ...[400, 401, 403],
      ),
    }),
  },
  '/api/reports/{id}': {
    put: write('updateReport', 'Change a draft, or add a language', {
      parameters: [DOCUMENT_ID, LOCALE, PUBLISHED, ...BASED_ON],
      requestBody: body('ReportInput'),
      responses: responses(
        { 200: ofDraft('The draft.', 'StoredReport'), 409: STALE, 422: REFUSED },
        ...[400, 401, 403, 404],
      ),
    }),
    delete: write('deleteReport', 'Delete a report; its editions stay, withdrawn', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      responses: responses({ 204: { description: 'It is gone.' }, 409: STALE }, 400, 401, 403),
    }),
  },
  '/api/reports/{id}/publish': {
    post: write('publishReport', 'Publish', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      requestBody: { ...body('Publication'), required: false },
      responses: responses(
        { 200: ofDraft('What was published.', 'Published'), 409: STALE, 422: REFUSED },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/reports/{id}/unpublish': {
    post: write('unpublishReport', 'Withdraw', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      responses: responses(
        { 200: ofDraft('What was withdrawn.', 'Published'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-checks/{id}': {
    get: write('checkReport', 'What the rules find in a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('What they find.', 'Checks') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-checks/{id}/dismissals': {
    get: write('listDismissedFindings', 'Findings that are dismissed', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: DISMISSED }, 400, 401, 403, 404),
    }),
    post: write('dismissFinding', 'Dismiss a finding, with a reason', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('DismissalInput'),
      responses: responses({ 200: DISMISSED }, 400, 401, 403, 404, 409),
    }),
  },
  '/api/report-checks/{id}/dismissals/{finding}': {
    delete: write('undoDismissal', 'Take back a dismissal', {
      parameters: [DOCUMENT_ID, FINDING, LOCALE],
      responses: responses({ 200: DISMISSED }, 400, 401, 403, 404),
    }),
  },
  '/api/report-desks/{id}': {
    get: write('openDesk', 'A draft as the desk edits it', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('The draft.', 'Desk') }, 400, 401, 403, 404),
    }),
    put: write('saveDesk', 'Make a draft say something else', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('DeskInput'),
      responses: responses(
        { 200: ofDraft('The draft as it is saved.', 'DeskSaved'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-desks/{id}/presence': {
    put: write('sayPresence', 'Say that one has a draft open, and hear who else has', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('PresenceInput'),
      responses: responses({ 200: json('Who else is here.', 'Presence') }, 400, 401, 403, 404),
    }),
    delete: write('leaveDesk', 'Say that one has left a draft', {
      parameters: [...[DOCUMENT_ID, LOCALE], TAB],
      responses: responses({ 204: { description: 'It is known.' } }, 400, 401, 403, 404),
    }),
  },
  '/api/report-previews/{id}': {
    get: {
      ...{
        operationId: 'previewReport',
        summary: 'A draft as a page',
        tags: ['Writing'],
        security: [],
      },
      parameters: [
        ...[DOCUMENT_ID, LOCALE, PUBLISHED],
        ...['user', 'until', 'signature'].map((name) => ({
          ...{ name, in: 'query', required: true, schema: { type: 'string' } },
          description:
            'From the address that the admin gives an editor, for an hour and while the session lives.',
        })),
      ],
      responses: responses({ 200: page('The page.') }, 400, 403, 404),
    },
  },
};
