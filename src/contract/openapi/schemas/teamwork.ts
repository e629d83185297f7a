import { flag, instant, integer, listOf, nullable, record, text, type Schema } from '../schema';
import { answerOf } from './basics';

const LANGUAGE: Schema = text('A language, or `*` for all languages.');

const SCHEDULE = record({
  ...{ id: integer(), documentId: text(), title: nullable(text()), locale: LANGUAGE },
  action: { enum: ['publish', 'withdraw'] },
  at: instant('The time in China (UTC+8).'),
  timeZone: { const: 'Asia/Shanghai' },
  by: nullable(text('The person in whose name it is done.')),
  state: { enum: ['waiting', 'done', 'refused', 'cancelled'] },
  reason: nullable(text('Why it was refused.')),
  hasChanged: flag('Whether the draft has changed since it was scheduled.'),
});

const NOTICE = record({
  ...{ id: integer(), kind: text('`returned`, `schedule-refused` and others.') },
  ...{ documentId: text(), locale: nullable(text()), title: nullable(text()) },
  ...{ message: text('In the reader’s language.'), at: instant(), isRead: flag() },
});

/** Schemas for people who work on one report together. */
export const TEAMWORK: Record<string, Schema> = {
  Schedules: answerOf(listOf(SCHEDULE), record({})),
  Scheduled: answerOf(
    SCHEDULE,
    record(
      {
        refusal: nullable(text('The reason why it would be refused now.')),
        version: text('The version of the scheduled draft.'),
      },
      ['version'],
    ),
  ),
  ScheduleInput: record(
    {
      action: { enum: ['publish', 'withdraw'] },
      at: text('RFC 3339. Without an offset it is the time in China.'),
      anyway: flag('`true`: schedules it even if it would be refused now.'),
    },
    ['anyway'],
  ),
  ScheduleEnded: answerOf(record({ id: integer(), state: { const: 'cancelled' } }), record({})),
  Suggestions: answerOf(record({ isOn: flag(), model: nullable(text()) }), record({})),
  SuggestionInput: record(
    {
      kind: { enum: ['translation', 'label', 'summary'] },
      path: text(
        'The path of a piece of the translation, or of a figure: `sections.k3.metrics.m7`.',
      ),
    },
    ['path'],
  ),
  Suggestion: answerOf(
    record({
      ...{ kind: { enum: ['translation', 'label', 'summary'] }, path: text(), text: text() },
      warnings: { ...listOf(text()), description: 'What to check, in words.' },
    }),
    record(
      {
        ...{ isMachine: { const: true }, model: text() },
        version: text('The version of the translation that the suggestion is for.'),
      },
      ['version'],
    ),
  ),
  Notices: answerOf(listOf(NOTICE), record({ unread: integer() })),
  NoticesCount: answerOf(record({ unread: integer() }), record({})),
  NoticesInput: record({ ids: listOf(integer()) }, ['ids']),
};
