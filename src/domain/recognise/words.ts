import type { Report } from '../report';
import { blockText } from '../report/block-text';
import { cellText } from '../report/table';

/** Returns the words of a report's sections without white space. Two files with the same words are one document. */
export const wordsOf = ({ sections }: Pick<Report, 'sections'>): string =>
  sections
    .flatMap(({ heading, body, tables }) => [
      heading ?? '',
      ...body.map(blockText),
      ...tables.flatMap(({ rows }) => rows.flat().map(cellText)),
    ])
    .join('')
    .normalize('NFKC')
    .replace(/\s+/g, '');
