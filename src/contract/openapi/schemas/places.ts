import { integer, listOf, record, ref, type Schema } from '../schema';

const STRETCH = {
  start: integer('The position of the first character, in UTF-16 units.'),
  end: integer('The position after the last character, in UTF-16 units.'),
};

/** Where figures and quotes are in their section. */
export const PLACES: Record<string, Schema> = {
  ProsePlace: record({
    paragraph: integer('The number of the block in the body, from 1. 0 is the heading.'),
    ...STRETCH,
  }),
  CellPlace: record({
    table: integer('The number of the table in its section, from 1.'),
    row: integer('The number of the row, from 1, including the header.'),
    column: integer('The number of the cell in its row, from 1.'),
    ...STRETCH,
  }),
  FigurePlace: {
    anyOf: [ref('ProsePlace'), ref('CellPlace'), { type: 'null' }],
    description:
      'Where `text` is in its section, verified at publication. Null if a caption states the figure.',
  },
  QuotePlace: {
    anyOf: [ref('ProsePlace'), listOf(ref('ProsePlace')), { type: 'null' }],
    description:
      'Where `text` is in its section. A list if the quote is interrupted, with a place for each line.',
  },
};
