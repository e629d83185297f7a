import { flag, instant, integer, listOf, nullable, record, text, type Schema } from '../schema';
import { answerOf } from './basics';

const ABOUT = record({
  path: text(
    'The path of what the remark is about, as in a signature: `title`, `sections.k3.body.2`.',
  ),
  ...{ kind: text(), section: nullable(text()) },
  ...{ start: integer(), end: integer('In UTF-16 units of the line.') },
  exact: text('The words as they stood when it was said, and what stood on both sides:'),
  ...{ prefix: text(), suffix: text() },
});

const STANDING = record({
  is: { enum: ['here', 'changed', 'gone'] },
  path: nullable(text('The current place.')),
  section: nullable(text()),
  ...{ start: integer(), end: integer('In UTF-16 units of the line.') },
  text: text('The current text.'),
});

const TASK = record({
  ...{ assignee: text('An id such as `user:3`.'), name: nullable(text()) },
  dueOn: nullable(text('A day in China.')),
});

const SAID = record({
  kind: { enum: ['remark', 'reply', 'assigned', 'resolved', 'reopened', 'accepted', 'declined'] },
  ...{ text: nullable(text()), by: nullable(text()), byId: nullable(text()), at: instant() },
  ...{ assigneeName: nullable(text()), dueOn: nullable(text()) },
});

const THREAD = record({
  ...{ id: text(), isOpen: flag(), about: ABOUT, standing: STANDING },
  suggestion: nullable(
    record({ words: text(), state: { enum: ['open', 'accepted', 'declined'] } }),
  ),
  ...{ task: nullable(TASK), said: listOf(SAID) },
});

const GIVEN = {
  assignee: text('An id such as `user:3`, of somebody who may read the report.'),
  dueOn: text('A day such as 2026-12-01.'),
};

/** Schemas for remarks on drafts, and for the tasks that remarks create. */
export const REMARKS: Record<string, Schema> = {
  Remarks: answerOf(
    listOf(THREAD),
    record(
      {
        version: text('The version of the draft with these words.'),
        thread: text('The remark that was changed.'),
      },
      ['version', 'thread'],
    ),
  ),
  RemarkInput: record(
    {
      ...{ path: text(), start: integer(), end: integer() },
      exact: text(
        'The words that the caller saw. If the draft has other words, the request is refused.',
      ),
      ...{ text: text(), suggestion: text('The suggested words.'), ...GIVEN },
    },
    ['start', 'end', 'exact', 'suggestion', 'assignee', 'dueOn'],
  ),
  RemarkAnswer: record(
    {
      kind: { enum: ['reply', 'assigned', 'resolved', 'reopened', 'accepted', 'declined'] },
      ...{ text: text(), ...GIVEN },
    },
    ['text', 'assignee', 'dueOn'],
  ),
  Colleagues: answerOf(listOf(record({ id: text(), name: text() })), record({})),
  Tasks: answerOf(
    listOf(
      record({
        ...{ documentId: text(), locale: text(), thread: text(), title: nullable(text()) },
        ...{ words: text(), text: nullable(text()), by: nullable(text()) },
        ...{ dueOn: nullable(text()), isOverdue: flag() },
      }),
    ),
    record({}),
  ),
};
