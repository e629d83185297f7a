import { integer, listOf, record, ref, type Schema } from '../schema';

const STRETCH = {
  start: integer('The first character, in UTF-16 units.'),
  end: integer('The character after the last.'),
};

/** Where figures and quotes are in their section. */
export const PLACES: Record<string, Schema> = {
  ProsePlace: record({
    paragraph: integer('The number of the block of the body, from 1; 0 is the heading.'),
    ...STRETCH,
  }),
  CellPlace: record({
    table: integer('The number of the table in its section, from 1.'),
    row: integer('From 1, the header among them.'),
    column: integer('The number of the cell in its row, from 1.'),
    ...STRETCH,
  }),
  FigurePlace: {
    anyOf: [ref('ProsePlace'), ref('CellPlace'), { type: 'null' }],
    description:
      'Where `text` stands in its section, verified at publication; null where a caption states it.',
  },
  QuotePlace: {
    anyOf: [ref('ProsePlace'), listOf(ref('ProsePlace')), { type: 'null' }],
    description:
      'Where `text` stands; a list where it was interrupted, one place for each of its lines.',
  },
};
