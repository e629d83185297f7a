import { UNITS } from '../../../../domain/quantity';
import { CREDIT, METRIC, PHOTO, QUOTE, SECTION } from '../../../../domain/report/shape';
import { integer, nullable, record, ref, text, type Schema } from '../schema';
import { described } from './described';

const FIGURE: Record<string, Schema> = {
  ...described(METRIC),
  unit: {
    ...text(`A code, mostly one of ${Object.keys(UNITS).join(', ')}.`),
    examples: [...METRIC.fields.unit.examples],
  },
};

const { key: _key, label: _label, indicator: _indicator, ...amount } = FIGURE;

/** The amount that a figure states, without what it is of. */
export const AMOUNT: Record<string, Schema> = amount;

/** What a report is made of. */
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
  Quote: record(described(QUOTE)),
  Indicator: record({
    key: ref('Key'),
    name: text(),
    unit: text(),
    definition: nullable(text('As it was when the report was published.')),
  }),
  Metric: record(FIGURE),
  Section: {
    ...record(described(SECTION)),
    description: 'A first section without heading is the lead.',
  },
  Credit: record(described(CREDIT)),
};
