import { flag, instant, integer, listOf, nullable, record, text, type Schema } from '../schema';
import { answerOf } from './basics';

const VERDICT = { type: 'string', enum: ['right', 'wrong'] };

const ANSWER = record({
  verdict: VERDICT,
  ...{ value: nullable(text('What it should be.')), remark: nullable(text()) },
  ...{ name: nullable(text('The name that the answerer gave.')), at: instant() },
});

const CONFIRMATION = record({
  ...{ id: integer(), path: text('A path, as in a signature: `sections.k3.metrics.m7`.') },
  ...{ kind: { enum: ['metric', 'quote'] }, words: text(), label: text(), sentence: text() },
  ...{ to: text('Who is asked.'), by: nullable(text('Who asks.')) },
  ...{ askedAt: instant(), expiresAt: instant(), isRevoked: flag() },
  state: {
    enum: ['open', 'right', 'wrong', 'expired', 'revoked'],
    description: 'The last answer. If there is none, the state of the link.',
  },
  standing: {
    enum: ['same', 'changed', 'gone'],
    description: 'Whether the draft still has the text in question.',
  },
  answers: listOf(ANSWER),
});

/** Schemas for questions to people outside, and for their answers. */
export const CONFIRMATIONS: Record<string, Schema> = {
  Confirmations: answerOf(
    listOf(CONFIRMATION),
    record({ isMailing: flag('Whether links can be mailed.') }),
  ),
  ConfirmationAsked: answerOf(
    listOf(CONFIRMATION),
    record({
      id: integer(),
      link: text('The link for the recipient. No later response shows it again.'),
      isMailed: flag('Whether the link was mailed to the given address.'),
    }),
  ),
  ConfirmationInput: record(
    {
      path: text('The path of a figure or quote of the draft.'),
      to: text('The recipient: a village, a department, a person.'),
      email: text('The address that the link is mailed to.'),
      days: integer('How many days the link is valid: 1 to 60. The default is 14.'),
    },
    ['email', 'days'],
  ),
  ConfirmationRevoked: answerOf(record({ id: integer(), isRevoked: flag() }), record({})),
  ConfirmationAnswer: record({ verdict: VERDICT, value: text(), remark: text(), name: text() }, [
    'value',
    'remark',
    'name',
  ]),
};
