import type { Inline, Photo, Report } from '../report';
import { blockText } from '../report/block-text';
import { cellText } from '../report/table';

/**
 * Returns every text of a report, from all its fields. A text that the report repeats, such as a quote, comes twice.
 */
export function stringsIn({ sections, cover, ...rest }: Report): string[] {
  const front = [rest.title, rest.subtitle, rest.author, rest.source, rest.summary].flatMap(
    (text) => text ?? [],
  );
  const tail = rest.credits.flatMap(({ role, name }) => [role, name, `${role}：${name}`]);
  const within = sections.flatMap(({ heading, body, photos, tables, notes }) => [
    heading ?? '',
    ...body.map(blockText),
    ...photos.flatMap(wordsUnder),
    ...tables.flatMap(({ caption, unit, rows }) => [
      ...[caption ?? '', unit ?? ''],
      ...rows.flat().map(cellText),
    ]),
    // A plain text prints a mark at its word and again at its note.
    ...notes.flatMap(({ mark, text }) => [mark ?? '', mark ?? '', text]),
  ]);
  return [...front, ...(cover ? wordsUnder(cover) : []), ...within, ...tail];
}

const wordsUnder = ({ caption, credit }: Photo): string[] => [caption ?? '', credit ?? ''];
/** Returns the addresses that a report keeps. */
export function linksIn({ sections }: Report): string[] {
  const inlines = sections.flatMap(({ body, tables }) => [
    ...body.flatMap((block) =>
      block.type === 'list'
        ? block.children.flatMap((item) => item.children as Inline[])
        : block.children,
    ),
    ...tables.flatMap(({ rows }) => rows.flat().flatMap(({ children }) => children)),
  ]);
  return inlines.flatMap((node) => (node.type === 'link' ? [node.url] : []));
}
