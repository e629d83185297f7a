import { BASED_ON, DOCUMENT_ID, EVERY_LOCALE, inPath, LOCALE } from '../parameters';
import { body } from '../requests';
import { json, ofDraft, page, responses, STALE } from '../responses';

const write = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Writing'] },
  ...more,
});

const PUBLISHED = { name: 'status', in: 'query', schema: { enum: ['draft', 'published'] } };

const FINDING = inPath('finding', 'The id of a finding.', '3f9a0c51d27be846');
const DISMISSED = ofDraft('The dismissed findings, the newest first.', 'DismissedFindings');

const REFUSED = json('Not published. `error.details.issues` names the reasons.', 'GateError');

const TAB = {
  ...{ name: 'tab', in: 'query', required: true, schema: { type: 'string' } },
  description: 'The name of the tab, as in the earlier request.',
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
    delete: write('deleteReport', 'Delete a report; its editions stay as withdrawn ones', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      responses: responses({ 204: { description: 'It is gone.' }, 409: STALE }, 400, 401, 403),
    }),
  },
  '/api/reports/{id}/publish': {
    post: write('publishReport', 'Publish', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      requestBody: { ...body('Publication'), required: false },
      responses: responses(
        { 200: ofDraft('The published entries.', 'Published'), 409: STALE, 422: REFUSED },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/reports/{id}/unpublish': {
    post: write('unpublishReport', 'Withdraw', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE, ...BASED_ON],
      responses: responses(
        { 200: ofDraft('The withdrawn entries.', 'Published'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-checks/{id}': {
    get: write('checkReport', 'The findings about a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('What they find.', 'Checks') }, 400, 401, 403, 404),
    }),
  },
  '/api/report-checks/{id}/dismissals': {
    get: write('listDismissedFindings', 'The dismissed findings', {
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
    delete: write('undoDismissal', 'Undo a dismissal', {
      parameters: [DOCUMENT_ID, FINDING, LOCALE],
      responses: responses({ 200: DISMISSED }, 400, 401, 403, 404),
    }),
  },
  '/api/report-desks/{id}': {
    get: write('openDesk', 'The draft for the desk', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: ofDraft('The draft.', 'Desk') }, 400, 401, 403, 404),
    }),
    put: write('saveDesk', 'Replace the content of a draft', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('DeskInput'),
      responses: responses(
        { 200: ofDraft('The saved draft.', 'DeskSaved'), 409: STALE },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-desks/{id}/presence': {
    put: write(
      'sayPresence',
      'Report that a tab has a draft open, and get the other people who have it open',
      {
        parameters: [DOCUMENT_ID, LOCALE],
        requestBody: body('PresenceInput'),
        responses: responses({ 200: json('Who else is here.', 'Presence') }, 400, 401, 403, 404),
      },
    ),
    delete: write('leaveDesk', 'Report that a tab has closed a draft', {
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
            'From the URL that the admin gives to an editor. It is valid for an hour and while the session lasts.',
        })),
      ],
      responses: responses({ 200: page('The page.') }, 400, 403, 404),
    },
  },
};
