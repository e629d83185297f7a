import {
  instant,
  integer,
  listOf,
  nullable,
  number,
  record,
  ref,
  text,
  type Schema,
} from '../schema';
import { answerOf } from './basics';

const HOW = { enum: ['added', 'removed', 'changed'] };
const SECTION = { key: text(), heading: nullable(text()) };

const STATED = record({
  ...{ label: text(), text: text('As written.') },
  ...{ value: nullable(number()), min: nullable(number()), max: nullable(number()) },
  ...{ unit: text(), qualifier: text() },
});

const TWO = {
  was: nullable(text('Null: it was not there.')),
  now: nullable(text('Null: it is not there any more.')),
};

/** What changes from edition to edition, and from year to year. */
export const YEARS: Record<string, Schema> = {
  Changed: {
    oneOf: [
      record({ what: { const: 'field' }, name: text('Of a field of the report.') }),
      record({
        ...{ what: { const: 'figure' }, key: text(), label: text() },
        ...{ section: nullable(text('The heading of its section.')), ...TWO },
      }),
      record({ what: { const: 'section' }, ...SECTION, how: HOW }),
    ],
  },
  Correction: record({
    edition: integer('The number of the edition that made it.'),
    date: instant('When that edition came out.'),
    note: text('What changed, and why.'),
    changed: listOf(ref('Changed')),
  }),
  Comparison: answerOf(
    record({
      fields: listOf(record({ name: text(), ...TWO })),
      figures: listOf(
        record({
          ...{ key: text(), label: text(), section: record(SECTION) },
          indicator: nullable(record({ key: ref('Key'), name: text() })),
          ...{ was: nullable(STATED), now: nullable(STATED) },
        }),
      ),
      sections: listOf(
        record({
          ...{ ...SECTION, how: HOW },
          paragraphs: listOf(record(TWO)),
          records: listOf(text('`heading`, `level`, `quotes`, `photos`, `tables` or `notes`.')),
        }),
      ),
    }),
    record({
      ...{ from: integer(), to: integer(), correction: nullable(text()) },
      publishedAt: instant('When the later one came out.'),
    }),
  ),
};
