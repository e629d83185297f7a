import { DOCUMENT_ID, inPath, LOCALE } from '../parameters';
import { body } from '../requests';
import { json, page, responses } from '../responses';

const confirmations = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Reviewing'] },
  ...more,
});

const TOKEN = inPath('token', 'As the link has it.', 'b2Zm…');

const PAGES = {
  404: page('No such link.'),
  410: page('The link has expired or was withdrawn.'),
  429: page('Asked too often by one client; `Retry-After` says when again.'),
};

/** Routes for questions to people outside, and the pages where these people answer. */
export const CONFIRMATION_PATHS = {
  '/api/report-confirmations/{id}': {
    get: confirmations('confirmations', 'What people outside were asked to confirm of a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('In order.', 'Confirmations') }, 400, 401, 403, 404),
    }),
    post: confirmations('askToConfirm', 'Make a link for a figure or quote; a session’s alone', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('ConfirmationInput'),
      responses: responses(
        { 201: json('All again, and the link.', 'ConfirmationAsked') },
        ...[400, 401, 403, 404, 422],
      ),
    }),
  },
  '/api/report-confirmations/{id}/{confirmation}': {
    delete: confirmations('revokeConfirmation', 'Withdraw a link; what was answered stays', {
      parameters: [DOCUMENT_ID, inPath('confirmation', 'Its id.', '7')],
      responses: responses(
        { 200: json('It is withdrawn.', 'ConfirmationRevoked') },
        ...[400, 401, 403, 404, 409],
      ),
    }),
  },
  '/api/confirmations/{token}': {
    get: confirmations('openConfirmation', 'One sentence, for whoever has its link', {
      ...{ security: [], parameters: [TOKEN] },
      responses: responses({ 200: page('The sentence, and a form for the answer.'), ...PAGES }),
    }),
    post: confirmations('confirm', 'Answer that a figure or quote is right or wrong', {
      ...{ security: [], parameters: [TOKEN] },
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: { $ref: '#/components/schemas/ConfirmationAnswer' },
          },
        },
      },
      responses: responses({
        303: { description: 'Taken: `Location` is the page, which says so.' },
        400: page('Neither right nor wrong, or wrong without a word.'),
        ...PAGES,
        409: page('Answered too often.'),
      }),
    }),
  },
};
