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
  edition: integer('The number of the edition that states the figure.'),
};

const ORIGIN: Record<string, Schema> = {
  locale: ref('Locale'),
  section: record(PLACE),
  report: record(SOURCE),
  organization: nullable(ref('Named')),
  series: nullable(ref('Named')),
};

const LISTED = text(
  'The id of the entry in this list: the report’s documentId, a hyphen, and the entry’s key.',
);

const { change: statedChange, ...PLAIN } = AMOUNT;

/** Here a figure's own `change` is called `statedChange`: in a year, `change` compares with the year before. */
const STATEMENT: Record<string, Schema> = {
  key: text(),
  label: text(),
  ...PLAIN,
  statedChange: statedChange!,
  unitName: text(UNIT_NAME),
  definition: nullable(text('The definition of the indicator at the time of publication.')),
  section: record(PLACE),
  report: record({ ...SOURCE, url: text('The URL of the edition that states the figure.') }),
};

const FLAGS: Record<string, string> = {
  'year-missing': 'reports of the years between do not state the figure',
  'unit-changed': 'the units differ: converted if possible, otherwise not compared',
  'definition-changed': 'the indicator’s definition changed between the two publications',
  approximate: 'one of the figures is approximate: its number is compared',
  range: 'one of the figures is a range: not compared',
  restated: 'a later report restates one of the years, and its figure is compared: see `restates`',
  'stated-differently': 'reports of one of the years state different figures: see `others`',
};

/** Schemas for figures and quotes across reports, and for years side by side. */
export const ACROSS: Record<string, Schema> = {
  Hit: record({
    documentId: text('The documentId of the report.'),
    ...{ slug: ref('Slug'), locale: ref('Locale'), title: text(), year: integer() },
    edition: integer('The number of the edition with the hit.'),
    section: nullable(record(PLACE)),
    anchor: nullable(
      text(
        'The anchor of the section in the report’s page, `#<key>`. Null for the head of the report.',
      ),
    ),
    excerpt: {
      ...listOf(record({ text: text(), isHit: flag() })),
      description:
        'The text around the hit, in parts. The parts with `isHit` are what was searched for.',
    },
  }),
  ListedNamed: record(
    {
      ...{ documentId: text(), key: ref('Key'), name: text('In the language of the response.') },
      siteName: nullable(text('Only for an organization.')),
      siteDomain: nullable(text('Only for an organization.')),
      areaCode: nullable(text('Only for an organization.')),
      organization: { ...nullable(ref('Named')), description: 'Only for a series.' },
      unit: text('Only for an indicator.'),
      definition: nullable(text('Only for an indicator.')),
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
    year: integer('The year that is compared: the last earlier year that states the figure.'),
    value: nullable(number('The later value minus the earlier one, in `unit`.')),
    unit: text('The unit of `value`. For percentages it is percentage points.'),
    percent: nullable(number('The change in percent of the earlier value.')),
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
      description: 'Other figures that are stated for the year and differ.',
    },
    restates: {
      ...listOf(ref('Statement')),
      description:
        'The figures among `others` that earlier reports stated and that this figure of a later report replaces. The earliest first.',
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
