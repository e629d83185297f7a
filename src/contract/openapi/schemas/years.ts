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
import { answerOf, reason } from './basics';

const HOW = { enum: ['added', 'removed', 'changed'] };
const SECTION = { key: text(), heading: nullable(text()) };

const STATED_FIELDS = {
  ...{ label: text(), text: text('The text as written.') },
  ...{ value: nullable(number()), min: nullable(number()), max: nullable(number()) },
  ...{ unit: text(), qualifier: text() },
};
const STATED = record(STATED_FIELDS);

const TWO = {
  was: nullable(text('Null: it did not exist.')),
  now: nullable(text('Null: it no longer exists.')),
};

const FIGURE = record({
  ...{ ...STATED_FIELDS, key: text(), section: text('The key of the section.') },
  indicator: nullable(ref('Key')),
});

const SOURCE = { documentId: text(), title: text(), year: integer() };

const FILLING = record({
  figure: text('`y:KEY` of last year’s report, `m:KEY` of this one.'),
  ...{ ...STATED_FIELDS, remark: nullable(text()) },
  department: nullable(text('The department that the sheet names.')),
  ...{ by: nullable(text('The account that sent it.')), at: instant() },
  inText: {
    enum: ['same', 'other', 'absent'],
    description: 'Whether the draft has the value that was filled in.',
  },
});

/** Schemas for changes between editions and between years. */
export const YEARS: Record<string, Schema> = {
  Fillings: answerOf(listOf(FILLING), record({})),
  FillingsTaken: answerOf(listOf(FILLING), record({ taken: integer() })),
  Changed: {
    oneOf: [
      record({ what: { const: 'field' }, name: text('The name of a field of the report.') }),
      record({
        ...{ what: { const: 'figure' }, key: text(), label: text() },
        ...{ section: nullable(text('The heading of its section.')), ...TWO },
      }),
      record({ what: { const: 'section' }, ...SECTION, how: HOW }),
    ],
  },
  Redaction: {
    ...record({ date: instant(), reason: text() }),
    description: 'Something was removed for a legal reason and replaced by ■.',
  },
  RedactionInput: record(
    {
      words: listOf({ ...text('One spelling of the name. List every spelling.'), minLength: 2 }),
      except: listOf(text('A longer word that contains the name and must stay.')),
      pictures: listOf(text('The URL of a picture.')),
      reason: reason('The reason. It is public.'),
      dryRun: { type: 'boolean', default: false },
    },
    ['words', 'except', 'pictures', 'dryRun'],
  ),
  Redacted: answerOf(
    record({
      editions: listOf(
        record({
          ...{ documentId: text(), locale: ref('Locale'), number: integer() },
          title: text('The title, with ■ instead of the removed text.'),
        }),
      ),
      rows: {
        type: 'object',
        description: 'The number of rows in each other table.',
        additionalProperties: { type: 'integer' },
      },
      files: { ...listOf(text()), description: 'Files of the media library, by name.' },
    }),
    record({ dryRun: { type: 'boolean' } }),
  ),
  Correction: record({
    edition: integer('The number of the edition with this correction.'),
    date: instant('When that edition was published.'),
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
      publishedAt: instant('When the later edition was published.'),
    }),
  ),
  NextReportInput: record(
    { year: integer('The year of the new report. The default is the following year.') },
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
      ...{
        key: text('The key of the figure in last year’s report.'),
        label: text(),
        section: record(SECTION),
      },
      indicator: nullable(record({ key: ref('Key'), name: text() })),
      was: STATED,
      standing: {
        enum: ['open', 'waived', 'met', 'large-change'],
        description:
          '`waived`: an editor dismissed its label with a reason. `large-change`: it grew by more than half, or fell to less than half.',
      },
      now: nullable(FIGURE),
      maybe: {
        ...nullable(FIGURE),
        description:
          'A figure of this year that may be the expected one. It counts once it has the same indicator or label.',
      },
      percent: nullable(number('The change since last year, in percent of last year’s figure.')),
    }),
    description: 'A figure of last year’s report that this year’s report should state too.',
  },
  RevisedReport: answerOf(
    record({
      ...{ documentId: text(), locale: ref('Locale'), content: ref('Content') },
      settled: integer('The number of places that both had changed.'),
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
          sections: listOf(record({ ...SECTION, text: text('The text of the section.') })),
        }),
      ),
      expected: listOf(ref('Expected')),
      fresh: { ...listOf(FIGURE), description: 'Figures that last year’s report did not state.' },
      publication: nullable(
        record({
          edition: integer('The edition that readers see now.'),
          changed: listOf(ref('Changed')),
          reliedOn: {
            ...listOf(record({ key: text(), label: text(), report: record(SOURCE) })),
            description: 'Figures that would change, and the reports that are compared with them.',
          },
        }),
      ),
    }),
    ref('DraftMeta'),
  ),
};
