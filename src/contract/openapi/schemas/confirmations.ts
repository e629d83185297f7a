import { flag, instant, integer, listOf, nullable, record, text, type Schema } from '../schema';
import { answerOf } from './basics';

const VERDICT = { type: 'string', enum: ['right', 'wrong'] };

const ANSWER = record({
  verdict: VERDICT,
  ...{ value: nullable(text('What it should be.')), remark: nullable(text()) },
  ...{ name: nullable(text('As whoever answered calls himself.')), at: instant() },
});

const CONFIRMATION = record({
  ...{ id: integer(), path: text('As a signature names it: `sections.k3.metrics.m7`.') },
  ...{ kind: { enum: ['metric', 'quote'] }, words: text(), label: text(), sentence: text() },
  ...{ to: text('Who is asked.'), by: nullable(text('Who asks.')) },
  ...{ askedAt: instant(), expiresAt: instant(), isRevoked: flag() },
  state: {
    enum: ['open', 'right', 'wrong', 'expired', 'revoked'],
    description: 'What was answered last; else what became of the link.',
  },
  standing: {
    enum: ['same', 'changed', 'gone'],
    description: 'Whether the draft still says what was asked.',
  },
  answers: listOf(ANSWER),
});

/** Schemas for questions to people outside, and for their answers. */
export const CONFIRMATIONS: Record<string, Schema> = {
  Confirmations: answerOf(
    listOf(CONFIRMATION),
    record({ isMailing: flag('Whether links are mailed to an address that is given.') }),
  ),
  ConfirmationAsked: answerOf(
    listOf(CONFIRMATION),
    record({
      id: integer(),
      link: text('For whoever is asked. It is told once.'),
      isMailed: flag('It was mailed to the address that was given.'),
    }),
  ),
  ConfirmationInput: record(
    {
      path: text('A figure or a quote of the draft.'),
      to: text('Who is asked: a village, a department, a person.'),
      email: text('Where the link is mailed to.'),
      days: integer('For how long the link answers: 1 to 60, 14 where it is left out.'),
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
