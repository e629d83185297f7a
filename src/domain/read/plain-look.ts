import type { RichLine } from './rich-line';

/** A look that more than this share of sentences has is the plain look of a document. */
const MOST = 0.5;
/** A heading with a full stop is shorter. */
const SHORTEST_PROSE = 40;
const STOP = /[。！？；]|[a-z][.!?;](?:\s|$)/;

/**
 * Removes the looks that do not tell headings from text: bold in a document that is bold as a whole, and a level of headings
 * that an author gave to paragraphs.
 */
export function withoutPlainLook(rich: readonly RichLine[]): RichLine[] {
  const sentences = rich.filter(({ kind, text }) => kind === 'paragraph' && STOP.test(text));
  const isBoldPlain = isMost(sentences, ({ strong }) => strong);
  const levels = new Set(rich.filter(isHeading).map(({ level }) => level));
  const plain = new Set(
    [...levels].filter((own) =>
      isMost(
        rich.filter((line) => isHeading(line) && line.level === own),
        isProse,
      ),
    ),
  );
  if (!isBoldPlain && plain.size === 0) return [...rich];
  return rich.map((line) => {
    if (isHeading(line) && plain.has(line.level))
      return { ...line, kind: 'paragraph', level: 0, strong: false };
    return isBoldPlain ? { ...line, strong: false } : line;
  });
}

const isHeading = ({ kind }: RichLine): boolean => kind === 'heading';
const isProse = ({ text }: RichLine): boolean => text.length >= SHORTEST_PROSE && STOP.test(text);

/** Whether the lines that fit hold most of the characters of all. */
const isMost = (lines: readonly RichLine[], fits: (line: RichLine) => boolean): boolean =>
  lengthOf(lines.filter(fits)) > lengthOf(lines) * MOST;

const lengthOf = (lines: readonly RichLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);
