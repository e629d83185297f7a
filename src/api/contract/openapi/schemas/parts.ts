import { QUALIFIERS } from '../../../../domain/report';
import { UNITS } from '../../../../domain/quantity';
import { integer, listOf, nullable, number, record, ref, text, type Schema } from '../schema';

/** The amount that a figure states, without what it is of. */
export const AMOUNT: Record<string, Schema> = {
  text: { ...text('As written, from the qualifying word to the unit.'), examples: ['约200万元'] },
  value: nullable(number('In `unit`, multipliers applied: 200万元 is 2000000.')),
  min: nullable(number('Of a range or an indefinite amount.')),
  max: nullable(number()),
  unit: {
    ...text(`A code, mostly one of ${Object.keys(UNITS).join(', ')}.`),
    examples: ['CNY', 'mu', 'personTime'],
  },
  qualifier: { ...text('How the words around the number bound it.'), enum: [...QUALIFIERS] },
};

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
  Photo: record({
    key: text(),
    image: nullable(ref('Image')),
    alt: nullable(text()),
    caption: nullable(text()),
    credit: nullable(text()),
    after: integer('The number of the paragraph that it follows; 0 is before the body.'),
  }),
  Quote: record({
    key: text(),
    text: text('Stands verbatim in the body. An interrupted speech has one line for each part.'),
    speaker: nullable(text()),
    role: nullable(text()),
  }),
  Indicator: record({
    key: ref('Key'),
    name: text(),
    unit: text(),
    definition: nullable(text('As it was when the report was published.')),
  }),
  Metric: record({
    key: text(),
    label: text('What the figure is of.'),
    ...AMOUNT,
    indicator: nullable(ref('Indicator')),
  }),
  Section: {
    ...record({
      key: text('Equal in every language, and after every publication.'),
      level: { ...integer(), minimum: 1, maximum: 3 },
      heading: nullable(text()),
      body: listOf(ref('Block')),
      quotes: listOf(ref('Quote')),
      metrics: listOf(ref('Metric')),
      photos: listOf(ref('Photo')),
    }),
    description: 'A first section without heading is the lead.',
  },
  Credit: record({ role: text(), name: text() }),
};
