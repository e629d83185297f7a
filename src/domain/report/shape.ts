import { shape } from './field';

/**
 * The one description of a report. Storage, translation, editions, contract, forms and labels derive from it. A test
 * compares it with each `schema.json`. The order is the order of the published JSON.
 */

/** How the words around a number limit it (design: "Words"). */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'range',
  'several',
] as const;

/** Whether something rose or fell to this figure, or by it. */
export const CHANGES = ['none', 'risesBy', 'risesTo', 'fallsBy', 'fallsTo'] as const;

/** Whether a figure may still change, as the people who counted say. Null if they do not say. */
export const STATUSES = ['provisional', 'revised', 'final', 'notAvailable'] as const;

/** Direct speech that the body contains word for word. */
export const QUOTE = shape({
  uid: 'report.quote',
  name: 'quote',
  calledBy: 'text',
  fields: {
    key: { is: 'key' },
    text: {
      ...{ is: 'words', required: true, long: true, statesFigures: true, form: [1, 1, 12] },
      says: 'Stands verbatim in the body. An interrupted speech has one line for each part.',
    },
    speaker: { is: 'words', names: true, form: [2, 1, 6] },
    role: { is: 'words', form: [2, 7, 6] },
  },
});

/** One figure that the prose states. It has a `value`, or `min` and `max` for a range or an indefinite amount. */
export const METRIC = shape({
  uid: 'report.metric',
  name: 'metric',
  calledBy: 'label',
  fields: {
    key: { is: 'key' },
    label: { is: 'words', required: true, form: [1, 1, 6], says: 'What the figure is of.' },
    text: {
      ...{ is: 'words', required: true, form: [1, 7, 6] },
      says: 'As written, from the qualifying word to the unit.',
      examples: ['约200万元'],
    },
    value: {
      ...{ is: 'number', amount: true, form: [3, 1, 4] },
      says: 'In `unit`, multipliers applied: 200万元 is 2000000.',
    },
    min: {
      ...{ is: 'number', amount: true, form: [3, 5, 4] },
      says: 'Of a range or an indefinite amount.',
    },
    max: { is: 'number', amount: true, form: [3, 9, 4] },
    unit: {
      ...{ is: 'code', amount: true, required: true, form: [2, 7, 6] },
      says: 'A code of a unit.',
      examples: ['CNY', 'mu', 'personTime'],
    },
    qualifier: {
      ...{ is: 'code', amount: true, required: true, form: [2, 1, 6] },
      options: QUALIFIERS,
      default: 'exact',
      says: 'How the words around the number bound it.',
    },
    change: {
      ...{ is: 'code', amount: true, isLater: true, form: [4, 1, 6] },
      options: CHANGES,
      default: 'none',
      says: 'Whether it is what something rose or fell to, or by.',
    },
    basis: {
      ...{ is: 'code', amount: true, isLater: true, form: [4, 7, 6] },
      says: 'What it is counted for: a code, a number of them, or two of them; null for the whole.',
      examples: ['person', '100000 person', 'person,month'],
    },
    period: {
      ...{ is: 'code', amount: true, isLater: true, form: [5, 1, 6] },
      says: 'The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.',
      examples: ['2024', '2025-H1', '2025-Q3', '2025-03', '2021/2025', '../2025-03'],
    },
    status: {
      ...{ is: 'code', amount: true, isLater: true, form: [5, 7, 6] },
      options: STATUSES,
      says: 'Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.',
    },
    target: {
      ...{ is: 'number', amount: true, isLater: true, form: [6, 1, 6] },
      says: 'What was aimed at, in `unit`.',
    },
    baseline: {
      ...{ is: 'number', amount: true, isLater: true, form: [6, 7, 6] },
      says: 'What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩.',
    },
    indicator: { is: 'reference', to: 'indicator', inTree: true, form: [7, 1, 12] },
  },
});

/** An image of a section, or the cover. */
export const PHOTO = shape({
  uid: 'report.photo',
  name: 'photo',
  calledBy: 'caption',
  fields: {
    key: { is: 'key' },
    image: { is: 'picture', form: [1, 1, 6] },
    alt: { is: 'words', form: [2, 1, 12] },
    caption: { is: 'words', long: true, statesFigures: true, form: [1, 7, 6] },
    credit: { is: 'words', names: true, form: [3, 1, 8] },
    after: {
      ...{ is: 'count', min: 0, max: 100_000, default: 0, countsParagraphs: true, form: [3, 9, 4] },
      says: 'The number of the paragraph that it follows; 0 is before the body.',
    },
  },
});

/** A table of a section. The cells hold its content; the caption and the unit are outside the cells. */
export const TABLE = shape({
  uid: 'report.table',
  name: 'table',
  calledBy: 'caption',
  fields: {
    key: { is: 'key' },
    caption: { is: 'words', long: true, statesFigures: true, form: [1, 1, 8] },
    unit: {
      ...{ is: 'words', form: [1, 9, 4] },
      says: 'What all of its numbers are in, as printed above it.',
      examples: ['万元'],
    },
    header: {
      ...{ is: 'count', min: 0, max: 20, default: 1, form: [3, 1, 6] },
      says: 'How many of the rows head the columns.',
    },
    rows: { is: 'rows', form: [2, 1, 12] },
    after: {
      ...{ is: 'count', min: 0, max: 100_000, default: 0, countsParagraphs: true, form: [3, 7, 6] },
      says: 'The number of the paragraph that it follows; 0 is before the body.',
    },
  },
});

/** A footnote or endnote: a text with the place of its mark. */
export const NOTE = shape({
  uid: 'report.note',
  name: 'note',
  calledBy: 'text',
  fields: {
    key: { is: 'key' },
    mark: {
      ...{ is: 'code', form: [1, 1, 3] },
      says: 'The sign that leads to it, as printed; null: the notes are numbered.',
      examples: ['1', '①', '*'],
    },
    text: { is: 'words', required: true, long: true, statesFigures: true, form: [2, 1, 12] },
    paragraph: {
      ...{ is: 'count', min: 0, max: 100_000, default: 0, countsParagraphs: true, form: [1, 4, 3] },
      says: 'The number of the paragraph that has its mark; 0 is the heading.',
    },
    anchor: {
      ...{ is: 'words', form: [3, 1, 12] },
      says: 'The words of that paragraph, or cell, that the mark follows. Where they are not found it stands at the end.',
      examples: ['投入450万元'],
    },
    table: {
      ...{ is: 'code', form: [1, 7, 6] },
      says: 'The key of the table whose cell has its mark; null where a paragraph has it.',
    },
  },
});

/** A section of the report. The first section may have no heading; it is then the lead. */
export const SECTION = shape({
  uid: 'report.section',
  calledBy: 'heading',
  fields: {
    key: { is: 'key', says: 'Equal in every language, and after every publication.' },
    level: { is: 'count', min: 1, max: 3, default: 1, required: true, form: [1, 10, 3] },
    heading: { is: 'words', statesFigures: true, form: [1, 1, 9] },
    body: { is: 'body', form: [2, 1, 12] },
    quotes: { is: 'parts', of: QUOTE, form: [3, 1, 12] },
    metrics: { is: 'parts', of: METRIC, form: [4, 1, 12] },
    photos: { is: 'parts', of: PHOTO, form: [5, 1, 12] },
    tables: { is: 'parts', of: TABLE, isLater: true, form: [6, 1, 12] },
    notes: { is: 'parts', of: NOTE, isLater: true, form: [7, 1, 12] },
  },
});

/** One line of the credits at the end: a role and a name (责任编辑, 一审 …). */
export const CREDIT = shape({
  uid: 'report.credit',
  name: 'credit',
  calledBy: 'role',
  fields: {
    role: { is: 'words', required: true, form: [1, 1, 6] },
    name: { is: 'words', required: true, names: true, form: [1, 7, 6] },
  },
});

/** A number of the prose that an editor declared not to be a metric, with the reason. */
export const DISMISSAL = shape({
  uid: 'report.dismissal',
  calledBy: 'text',
  fields: {
    text: { is: 'stored', required: true, form: [1, 1, 4] },
    reason: { is: 'stored', required: true, form: [1, 5, 8] },
  },
});

/** One annual report in one language. */
export const REPORT = shape({
  uid: 'api::report.report',
  calledBy: 'title',
  fields: {
    slug: { is: 'stored', form: [5, 7, 6] },
    title: { is: 'words', required: true, form: [1, 1, 9] },
    subtitle: { is: 'words', form: [2, 1, 12] },
    year: {
      ...{ is: 'year', required: true, form: [1, 10, 3] },
      says: 'The year reported on, not the year of publication.',
    },
    author: { is: 'words', names: true, form: [3, 1, 6] },
    source: { is: 'words', form: [3, 7, 6] },
    issuedOn: { is: 'instant', form: [4, 1, 6], says: 'In China’s time.' },
    summary: { is: 'words', long: true, form: [6, 1, 12] },
    keywords: { is: 'words', listed: true, form: [7, 1, 12] },
    cover: { is: 'part', of: PHOTO, form: [10, 1, 12] },
    organization: { is: 'reference', to: 'organization', form: [4, 7, 6] },
    series: { is: 'reference', to: 'series', form: [5, 1, 6] },
    sections: { is: 'parts', of: SECTION, form: [8, 1, 12] },
    credits: { is: 'parts', of: CREDIT, form: [9, 1, 12] },
    dismissals: { is: 'stored', form: [11, 1, 12] },
    sourceFile: { is: 'stored', form: [12, 1, 6] },
    translation: { is: 'stored' },
  },
});

/** All the shapes, the outermost first. */
export const SHAPES = [
  REPORT,
  SECTION,
  QUOTE,
  METRIC,
  PHOTO,
  TABLE,
  NOTE,
  CREDIT,
  DISMISSAL,
] as const;
