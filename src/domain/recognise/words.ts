import type { Block, Inline, Report } from '../report';
import { cellText } from '../report/table';

/** The words of a report's sections without white space: two files with the same words are one document. */
export const wordsOf = ({ sections }: Pick<Report, 'sections'>): string =>
  sections
    .flatMap(({ heading, body, tables }) => [
      heading ?? '',
      ...body.map(blockWords),
      ...tables.flatMap(({ rows }) => rows.flat().map(cellText)),
    ])
    .join('')
    .normalize('NFKC')
    .replace(/\s+/g, '');

const blockWords = (block: Block): string =>
  block.type === 'list'
    ? block.children.map((item) => blockWords(item as Block)).join('')
    : cellText({ children: block.children as Inline[] });
