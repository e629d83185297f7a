import type { Report, Section } from '../report';
import { cellText } from '../report/table';
import { textOf } from '../translate/blocks';

/** Every text of a report that may say what its amounts are in, in order. The unit of a table as the line that it was. */
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
