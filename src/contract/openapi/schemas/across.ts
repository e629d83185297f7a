import { flag, integer, listOf, nullable, number, record, ref, text, type Schema } from '../schema';
import { answerOf, pageOf } from './basics';
import { METRIC } from '../../../domain/report/shape';
import { laterIn } from './described';
import { AMOUNT, UNIT_NAME } from './parts';

const PLACE: Record<string, Schema> = { key: text(), heading: nullable(text()) };

const SOURCE: Record<string, Schema> = {
  documentId: text(),
  slug: ref('Slug'),
  title: text(),
  year: integer(),
  edition: integer('The number of the edition that states it.'),
};

const ORIGIN: Record<string, Schema> = {
  locale: ref('Locale'),
  section: record(PLACE),
  report: record(SOURCE),
  organization: nullable(ref('Named')),
  series: nullable(ref('Named')),
};

const LISTED = text('Of the entry in this list: that of its report, a hyphen and its key.');

const { change: statedChange, ...PLAIN } = AMOUNT;

/** Here a figure's own `change` is called `statedChange`: in a year, `change` compares with the year before. */
const STATEMENT: Record<string, Schema> = {
  key: text(),
  label: text(),
  ...PLAIN,
  statedChange: statedChange!,
  unitName: text(UNIT_NAME),
  definition: nullable(text('What the indicator meant when this was published.')),
  section: record(PLACE),
  report: record({ ...SOURCE, url: text('The edition that states it.') }),
};

const FLAGS: Record<string, string> = {
  'year-missing': 'years between the two do not state it',
  'unit-changed': 'converted where the units convert, else not compared',
  'definition-changed': 'it did not mean the same when the two were published',
  approximate: 'one of them is hedged: compared by the number it names',
  range: 'one of them is a range: not compared',
  restated:
    'a later report states one of the years anew, and that figure is compared: see `restates`',
  'stated-differently': 'reports of one of the years state figures that differ: see `others`',
};

/** Schemas for figures and quotes across reports, and for years side by side. */
export const ACROSS: Record<string, Schema> = {
  Hit: record({
    documentId: text('Of the report.'),
    ...{ slug: ref('Slug'), locale: ref('Locale'), title: text(), year: integer() },
    edition: integer('The number of the edition that has it.'),
    section: nullable(record(PLACE)),
    anchor: nullable(
      text('Of the section in the page: `#<key>`; null for the head of the report.'),
    ),
    excerpt: {
      ...listOf(record({ text: text(), isHit: flag() })),
      description: 'The text around what was found, in parts; hits are what was looked for.',
    },
  }),
  ListedNamed: record(
    {
      ...{ documentId: text(), key: ref('Key'), name: text('In the language of the answer.') },
      siteName: nullable(text('Of an organization.')),
      siteDomain: nullable(text('Of an organization.')),
      areaCode: nullable(text('Of an organization.')),
      organization: { ...nullable(ref('Named')), description: 'Of a series.' },
      unit: text('Of an indicator.'),
      definition: nullable(text('Of an indicator.')),
    },
    ['siteName', 'siteDomain', 'areaCode', 'organization', 'unit', 'definition'],
  ),
  NamedList: { anyOf: [pageOf(ref('ListedNamed')), ref('StoredList')] },
  HitList: pageOf(ref('Hit')),
  MetricFact: record(
    {
      documentId: LISTED,
      ...{ key: text(), label: text(), ...AMOUNT, unitName: text(UNIT_NAME) },
      place: ref('FigurePlace'),
      ...{ indicator: nullable(ref('Indicator')), ...ORIGIN },
    },
    [...laterIn(METRIC), 'place'],
  ),
  QuoteFact: record(
    {
      documentId: LISTED,
      ...{ key: text(), text: text(), speaker: nullable(text()), role: nullable(text()) },
      place: ref('QuotePlace'),
      ...ORIGIN,
    },
    ['place'],
  ),
  Statement: record(STATEMENT),
  Change: record({
    year: integer('The year compared with: the last before that states the figure.'),
    value: nullable(number('Later minus earlier, in `unit`.')),
    unit: text('Percentages differ by percentage points.'),
    percent: nullable(number('In percent of the earlier.')),
    flags: {
      ...listOf({ enum: Object.keys(FLAGS) }),
      description: Object.entries(FLAGS)
        .map(([name, meaning]) => `\`${name}\`: ${meaning}`)
        .join('; '),
    },
  }),
  Year: record({
    ...{ year: integer(), ...STATEMENT },
    change: nullable(ref('Change')),
    others: {
      ...listOf(ref('Statement')),
      description: 'What else is stated of the year, where it differs.',
    },
    restates: {
      ...listOf(ref('Statement')),
      description:
        'Those of `others` that earlier reports stated and this figure of a later report replaces, the earliest first.',
    },
  }),
  Line: record({
    organization: nullable(ref('Named')),
    series: nullable(ref('Named')),
    years: { ...listOf(ref('Year')), description: 'The earliest first.' },
  }),
  MetricList: pageOf(ref('MetricFact')),
  QuoteList: pageOf(ref('QuoteFact')),
  IndicatorYears: answerOf(
    record({
      ...{ key: ref('Key'), name: text(), unit: text(), definition: nullable(text()) },
      lines: listOf(ref('Line')),
    }),
    ref('ListMeta'),
  ),
  SeriesYears: answerOf(
    record({
      ...{ key: ref('Key'), name: text(), organization: nullable(ref('Named')) },
      reports: { ...listOf(ref('Card')), description: 'The newest first, at most 100.' },
      indicators: listOf(
        record({
          ...{ key: ref('Key'), name: text(), unit: text(), definition: nullable(text()) },
          years: listOf(ref('Year')),
        }),
      ),
    }),
  ),
};
