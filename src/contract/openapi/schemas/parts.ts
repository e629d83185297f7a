import { UNITS } from '../../../domain/quantity';
import { CREDIT, METRIC, NOTE, PHOTO, QUOTE, SECTION, TABLE } from '../../../domain/report/shape';
import { integer, listOf, nullable, record, ref, text, type Schema } from '../schema';
import { described, laterIn } from './described';
import { PLACES } from './places';

const FIGURE: Record<string, Schema> = {
  ...described(METRIC),
  unit: {
    ...text(`A code, mostly one of ${Object.keys(UNITS).join(', ')}.`),
    examples: [...METRIC.fields.unit.examples],
  },
};

const { key: _key, label: _label, indicator: _indicator, ...amount } = FIGURE;

/** The amount that a figure states, without its label and indicator. */
export const AMOUNT: Record<string, Schema> = amount;

export const UNIT_NAME =
  'What the unit is called in the language; in Chinese the word that the text counts by (册, 座). Empty where the counted noun stands in its place.';

/** Schemas for the parts of a report. */
export const PARTS: Record<string, Schema> = {
  Image: record({
    url: text('Absolute, or below the address of this API.'),
    mime: nullable(text()),
    width: nullable(integer()),
    height: nullable(integer()),
    formats: {
      type: 'object',
      description: 'Smaller renderings by name: thumbnail, small, medium, large.',
      additionalProperties: record({ url: text(), width: integer(), height: integer() }),
    },
  }),
  Photo: record(described(PHOTO)),
  Quote: record({ ...described(QUOTE), place: ref('QuotePlace') }, ['place']),
  ...PLACES,
  Indicator: record({
    key: ref('Key'),
    name: text(),
    unit: text(),
    definition: nullable(text('As it was when the report was published.')),
  }),
  Metric: record(
    {
      ...{ ...FIGURE, place: ref('FigurePlace') },
      unitName: text(
        `${UNIT_NAME} Not in the editions of the past, which are as they were published.`,
      ),
    },
    [...laterIn(METRIC), 'place', 'unitName'],
  ),
  Cell: {
    ...record(
      {
        children: listOf(ref('Inline')),
        colSpan: { ...integer('How many columns it takes; one where absent.'), minimum: 2 },
        rowSpan: { ...integer('How many rows it takes; one where absent.'), minimum: 2 },
      },
      ['colSpan', 'rowSpan'],
    ),
    description: 'A cell of a table; squares that a cell before covers have none of their own.',
  },
  Table: {
    ...record(described(TABLE)),
    description: 'A table of a section. It follows the paragraph `after`.',
  },
  Note: {
    ...record(described(NOTE)),
    description:
      'A footnote: its mark follows `anchor` in the paragraph, or in a cell of the table.',
  },
  Section: {
    ...record(described(SECTION), laterIn(SECTION)),
    description: 'A first section without heading is the lead.',
  },
  Credit: record(described(CREDIT)),
};
