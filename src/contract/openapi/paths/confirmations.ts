import { DOCUMENT_ID, inPath, LOCALE } from '../parameters';
import { body } from '../requests';
import { json, page, responses } from '../responses';

const confirmations = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Reviewing'] },
  ...more,
});

const TOKEN = inPath('token', 'The token in the link.', 'b2Zm…');

const PAGES = {
  404: page('No such link.'),
  410: page('The link has expired or was withdrawn.'),
  429: page('Too many requests from one client. `Retry-After` says when to try again.'),
};

/** Routes for questions to people outside, and the pages where these people answer. */
export const CONFIRMATION_PATHS = {
  '/api/report-confirmations/{id}': {
    get: confirmations('confirmations', 'Questions to people outside about a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses({ 200: json('In order.', 'Confirmations') }, 400, 401, 403, 404),
    }),
    post: confirmations('askToConfirm', 'Create a link for a figure or quote; needs a session', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: body('ConfirmationInput'),
      responses: responses(
        { 201: json('All questions, and the new link.', 'ConfirmationAsked') },
        ...[400, 401, 403, 404, 422],
      ),
    }),
  },
  '/api/report-confirmations/{id}/{confirmation}': {
    delete: confirmations('revokeConfirmation', 'Withdraw a link; its answers stay', {
      parameters: [DOCUMENT_ID, inPath('confirmation', 'Its id.', '7')],
      responses: responses(
        { 200: json('It is withdrawn.', 'ConfirmationRevoked') },
        ...[400, 401, 403, 404, 409],
      ),
    }),
  },
  '/api/confirmations/{token}': {
    get: confirmations('openConfirmation', 'The page of a link: one sentence', {
      ...{ security: [], parameters: [TOKEN] },
      responses: responses({
        200: page('A page with the sentence and a form for the answer.'),
        ...PAGES,
      }),
    }),
    post: confirmations('confirm', 'Answer whether a figure or quote is right', {
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
        303: { description: 'The answer is stored. `Location` is the page, which says so.' },
        400: page(
          'The answer is neither right nor wrong, or it is wrong without a value or remark.',
        ),
        ...PAGES,
        409: page('There are too many answers already.'),
      }),
    }),
  },
};
