import type { Report, Section } from '../report';
import { cellText } from '../report/table';
import { textOf } from '../translate/blocks';

/**
 * Returns, in order, every text of a report that may state a currency. The unit of a table is given as the line it was
 * read from.
 */
export const textsOf = ({ title, subtitle, sections }: Report): string[] =>
  [title, subtitle ?? '', ...sections.flatMap(ofSection)].filter(Boolean);

const ofSection = ({ heading, body, photos, tables, notes }: Section): string[] => [
  heading ?? '',
  ...body.map(textOf),
  ...photos.map(({ caption }) => caption ?? ''),
  ...tables.flatMap(({ caption, unit, rows }) => [
    caption ?? '',
    unit ? `单位：${unit.replace(/^[单單]位[:：]/, '')}` : '',
    ...rows.flat().map(cellText),
  ]),
  ...notes.map(({ text }) => text),
];
