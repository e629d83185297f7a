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
  'The name of the unit in the report’s language; in Chinese the measure word of the text (册, 座). Empty if the text has only the counted noun.';

/** Schemas for the parts of a report. */
export const PARTS: Record<string, Schema> = {
  Image: record({
    url: text('An absolute URL, or a path on this server.'),
    mime: nullable(text()),
    width: nullable(integer()),
    height: nullable(integer()),
    formats: {
      type: 'object',
      description:
        'Smaller renderings by name: thumbnail, small, medium, large. One whose file is no smaller than the picture itself is left out.',
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
    definition: nullable(text('The definition at the time of publication.')),
  }),
  Metric: record(
    {
      ...{ ...FIGURE, place: ref('FigurePlace') },
      unitName: text(`${UNIT_NAME} Missing in old editions, which never change.`),
    },
    [...laterIn(METRIC), 'place', 'unitName'],
  ),
  Cell: {
    ...record(
      {
        children: listOf(ref('Inline')),
        colSpan: { ...integer('How many columns the cell spans. The default is one.'), minimum: 2 },
        rowSpan: { ...integer('How many rows the cell spans. The default is one.'), minimum: 2 },
      },
      ['colSpan', 'rowSpan'],
    ),
    description: 'A cell of a table. Places that another cell spans have no cell of their own.',
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
    description: 'A first section without a heading is the lead.',
  },
  Credit: record(described(CREDIT)),
};
