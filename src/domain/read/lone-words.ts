import type { Line } from './line';

const ONE_CHARACTER = /^[\u4e00-\u9fff]$/;
const SENTENCE = /[。！？”]$/;
/** One such line may be a slip of the keyboard, or the rest of a table. */
const FEWEST = 2;

/** Marks 春, 夏, 秋, 冬: headings of one character, alone between empty lines and above prose. */
export function withLoneWords(lines: readonly Line[]): Line[] {
  const isLone = ({ text, look }: Line, at: number): boolean =>
    ONE_CHARACTER.test(text) &&
    !look.kind &&
    look.apart === true &&
    lines[at + 1]?.look.apart === true &&
    SENTENCE.test(lines[at + 1]!.text);
  const lone = new Set(lines.filter(isLone));
  if (lone.size < FEWEST) return [...lines];
  return lines.map((line) =>
    lone.has(line) ? { ...line, look: { ...line.look, lone: true } } : line,
  );
}
