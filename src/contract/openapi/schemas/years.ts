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

const STATED_FIELDS = {
  ...{ label: text(), text: text('As written.') },
  ...{ value: nullable(number()), min: nullable(number()), max: nullable(number()) },
  ...{ unit: text(), qualifier: text() },
};
const STATED = record(STATED_FIELDS);

const TWO = {
  was: nullable(text('Null: it was not there.')),
  now: nullable(text('Null: it is not there any more.')),
};

const FIGURE = record({ ...STATED_FIELDS, key: text(), section: text('Its key.') });

const SOURCE = { documentId: text(), title: text(), year: integer() };

const FILLING = record({
  figure: text('`y:KEY` of last year’s report, `m:KEY` of this one.'),
  ...{ ...STATED_FIELDS, remark: nullable(text()) },
  department: nullable(text('As the sheet says.')),
  ...{ by: nullable(text('Whose account sent it in.')), at: instant() },
  inText: {
    enum: ['same', 'other', 'absent'],
    description: 'Whether the draft says what was filled in.',
  },
});

/** Schemas for changes between editions and between years. */
export const YEARS: Record<string, Schema> = {
  Fillings: answerOf(listOf(FILLING), record({})),
  FillingsTaken: answerOf(listOf(FILLING), record({ taken: integer() })),
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
  Redaction: {
    ...record({ date: instant(), reason: text() }),
    description: 'Something was taken out of it, for a reason of law: ■ stands in its place.',
  },
  RedactionInput: record(
    {
      words: listOf({ ...text('A name, in every way it is written.'), minLength: 2 }),
      except: listOf(text('A longer word that contains it and stays.')),
      pictures: listOf(text('The address of a picture.')),
      reason: { ...text('Public.'), minLength: 1, maxLength: 500 },
      dryRun: { type: 'boolean', default: false },
    },
    ['words', 'except', 'pictures', 'dryRun'],
  ),
  Redacted: answerOf(
    record({
      editions: listOf(
        record({
          ...{ documentId: text(), locale: ref('Locale'), number: integer() },
          title: text('With ■ where it said what goes.'),
        }),
      ),
      rows: {
        type: 'object',
        description: 'How many rows of each table beside them.',
        additionalProperties: { type: 'integer' },
      },
      files: { ...listOf(text()), description: 'Of the media library, by name.' },
    }),
    record({ dryRun: { type: 'boolean' } }),
  ),
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
  NextReportInput: record(
    { year: integer('Of the report that is to be made; the year after where it is left out.') },
    ['year'],
  ),
  NextReport: answerOf(
    record({
      ...{ documentId: text(), year: integer(), slug: nullable(ref('Slug')) },
      locales: listOf(ref('Locale')),
    }),
    ref('DraftsMeta'),
  ),
  Expected: {
    ...record({
      ...{ key: text('In last year’s report.'), label: text(), section: record(SECTION) },
      indicator: nullable(record({ key: ref('Key'), name: text() })),
      was: STATED,
      standing: {
        enum: ['open', 'waived', 'met', 'large-change'],
        description:
          '`waived`: an editor dismissed its label with a reason. `large-change`: more than half as much again, or less than half.',
      },
      now: nullable(FIGURE),
      percent: nullable(number('By how much this year’s is more, of last year’s.')),
    }),
    description: 'A figure that last year stated, and this year’s report should.',
  },
  RevisedReport: answerOf(
    record({
      ...{ documentId: text(), locale: ref('Locale'), content: ref('Content') },
      settled: integer('How many places both had changed.'),
      expected: listOf(ref('Expected')),
      fresh: listOf(FIGURE),
    }),
    record({ version: ref('Version'), issues: listOf(ref('Issue')) }, ['version']),
  ),
  Years: answerOf(
    record({
      ...{ documentId: text(), locale: ref('Locale') },
      previous: nullable(
        record({
          ...{ ...SOURCE, slug: ref('Slug') },
          sections: listOf(record({ ...SECTION, text: text('What it said.') })),
        }),
      ),
      expected: listOf(ref('Expected')),
      fresh: { ...listOf(FIGURE), description: 'Figures that last year did not state.' },
      publication: nullable(
        record({
          edition: integer('The one that readers have now.'),
          changed: listOf(ref('Changed')),
          reliedOn: {
            ...listOf(record({ key: text(), label: text(), report: record(SOURCE) })),
            description: 'Figures that would change, and reports that are compared with them.',
          },
        }),
      ),
    }),
    ref('DraftMeta'),
  ),
};
