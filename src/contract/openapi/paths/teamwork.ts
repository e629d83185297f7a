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
    get: teamwork('schedules', 'Scheduled and recent publications and withdrawals', {
      parameters: [
        query('report', 'The documentId of a report. Only its schedules are returned.', {
          type: 'string',
        }),
      ],
      responses: responses({ 200: json('In the order of time.', 'Schedules') }, 400, 401, 403),
    }),
  },
  '/api/report-schedules/{id}': {
    post: teamwork('scheduleReport', 'Schedule a publication or withdrawal; needs a session', {
      parameters: [DOCUMENT_ID, EVERY_LOCALE],
      requestBody: body('ScheduleInput'),
      responses: responses(
        { 201: json('What waits now.', 'Scheduled') },
        ...[400, 401, 403, 404, 409, 422],
      ),
    }),
  },
  '/api/report-schedules/{id}/{schedule}': {
    delete: teamwork('cancelSchedule', 'Cancel a schedule', {
      parameters: [DOCUMENT_ID, inPath('schedule', 'Its id.', '7')],
      responses: responses(
        { 200: json('It is cancelled.', 'ScheduleEnded') },
        ...[400, 401, 403, 404, 409],
      ),
    }),
  },
  '/api/report-suggestions': {
    get: teamwork('suggestions', 'Whether machine suggestions are on, and which model makes them', {
      responses: responses(
        { 200: json('Off if no server is configured.', 'Suggestions') },
        ...[400, 401, 403],
      ),
    }),
  },
  '/api/report-suggestions/{id}': {
    post: teamwork('suggest', 'Get a machine suggestion; nothing is saved', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('SuggestionInput'),
      responses: responses(
        {
          200: json(
            'A suggestion that agrees with the text. A person decides about it.',
            'Suggestion',
          ),
        },
        ...[400, 401, 403, 404, 422, 503],
      ),
    }),
  },
  '/api/notices': {
    get: teamwork('notices', 'The caller’s notices; needs a session', {
      responses: responses({ 200: json('The newest first.', 'Notices') }, 400, 401, 403),
    }),
    put: teamwork('readNotices', 'Mark these notices, or all of them, as read', {
      requestBody: body('NoticesInput'),
      responses: responses({ 200: json('All again.', 'Notices') }, 400, 401, 403),
    }),
  },
  '/api/notices/count': {
    get: teamwork('countNotices', 'The number of the caller’s unread notices', {
      responses: responses({ 200: json('A number.', 'NoticesCount') }, 400, 401, 403),
    }),
  },
};
