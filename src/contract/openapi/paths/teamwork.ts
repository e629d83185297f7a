import { DOCUMENT_ID, EVERY_LOCALE, inPath, LOCALE, query } from '../parameters';
import { body } from '../requests';
import { json, responses } from '../responses';

const teamwork = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Reviewing'] },
  ...more,
});

/** Routes for people who work on one report together: schedules and notices. */
export const TEAMWORK_PATHS = {
  '/api/report-schedules': {
    get: teamwork(
      'schedules',
      'What is to be published or withdrawn at a time, and what was lately',
      {
        parameters: [query('report', 'The documentId of the only report.', { type: 'string' })],
        responses: responses({ 200: json('In the order of time.', 'Schedules') }, 400, 401, 403),
      },
    ),
  },
  '/api/report-schedules/{id}': {
    post: teamwork('scheduleReport', 'Publish or withdraw at a time; a session’s alone', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE],
      requestBody: body('ScheduleInput'),
      responses: responses(
        { 201: json('What waits now.', 'Scheduled') },
        ...[400, 401, 403, 404, 409, 422],
      ),
    }),
  },
  '/api/report-schedules/{id}/{schedule}': {
    delete: teamwork('cancelSchedule', 'Take a schedule back', {
      parameters: [DOCUMENT_ID, inPath('schedule', 'Its id.', '7')],
      responses: responses(
        { 200: json('It is cancelled.', 'ScheduleEnded') },
        ...[400, 401, 403, 404, 409],
      ),
    }),
  },
  '/api/report-suggestions': {
    get: teamwork('suggestions', 'Whether a machine suggests words, and which', {
      responses: responses(
        { 200: json('Off where no endpoint is set.', 'Suggestions') },
        ...[400, 401, 403],
      ),
    }),
  },
  '/api/report-suggestions/{id}': {
    post: teamwork('suggest', 'Have words suggested by a machine; nothing is saved', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('SuggestionInput'),
      responses: responses(
        { 200: json('It agrees with the text; a person decides.', 'Suggestion') },
        ...[400, 401, 403, 404, 422, 503],
      ),
    }),
  },
  '/api/notices': {
    get: teamwork('notices', 'What the person who asks was told; a session’s alone', {
      responses: responses({ 200: json('The newest first.', 'Notices') }, 400, 401, 403),
    }),
    put: teamwork('readNotices', 'Say that these notices are read, or all', {
      requestBody: body('NoticesInput'),
      responses: responses({ 200: json('All again.', 'Notices') }, 400, 401, 403),
    }),
  },
  '/api/notices/count': {
    get: teamwork('countNotices', 'How many notices of the person who asks are unread', {
      responses: responses({ 200: json('A number.', 'NoticesCount') }, 400, 401, 403),
    }),
  },
};
