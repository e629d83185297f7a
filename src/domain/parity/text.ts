import { fromText } from '../read';
import { splitLines, type Line } from '../read/line';
import type { Passage, PassageKind } from './passage';

const LONGEST_HEADING = 110;
const NUMBERED = /^(?:[IVX]+\.|\(\d+\)|\d+\.|\([a-z]\)|Part [A-Z\d]+)\s/i;
const CAPTION = /\((?:Photo|Courtesy|Picture|Image|Credit)[^)]*\)\.?$/i;
const BYLINE =
  /^(?:By |Source:|Author:|Published|Editor|Reviewe[dr]|Contributed)|\| ?(?:Source|Published)/i;

/** The passages of a Chinese plain text: its lines, with what the reader understood them to be. */
export function passagesZh(input: string): Passage[] {
  const { front, sections } = fromText(input).value.outline;
  const kinds = new Map<number, { kind: PassageKind; section: string }>();
  const set = (line: Line | null, kind: PassageKind, section: string) =>
    line && kinds.set(line.start, { kind, section });
  front.titleLines.forEach((line) => set(line, 'title', 'front'));
  sections.forEach(({ heading, paragraphs, captions }, at) => {
    paragraphs.forEach((line) => set(line, 'paragraph', `s${at + 1}`));
    captions.forEach(({ line }) => set(line, 'caption', `s${at + 1}`));
    if (heading && !heading.runIn) set(heading.line, 'heading', `s${at + 1}`);
  });
  return splitLines(input).map(({ text, start }) => ({
    ...{ text, offset: start },
    ...(kinds.get(start) ?? { kind: 'other', section: 'front' }),
  }));
}

/** The passages of an English plain text: its paragraphs. Lines that are broken at a fixed width are joined. */
export function passagesEn(input: string): Passage[] {
  let section = 0;
  return paragraphsOf(input).map(({ text, start }, at) => {
    const kind = kindOf(text, at);
    if (kind === 'heading') section += 1;
    return { text, offset: start, kind, section: `s${section}` };
  });
}

function kindOf(text: string, at: number): PassageKind {
  if (BYLINE.test(text)) return 'other';
  if (CAPTION.test(text)) return 'caption';
  const short = text.length <= LONGEST_HEADING && !/[.!?:;,"”]$/.test(text);
  if (at < 2 && (short || !/[.!?]$/.test(text))) return 'title';
  return short || (NUMBERED.test(text) && text.length <= LONGEST_HEADING) ? 'heading' : 'paragraph';
}

/** Every line is a paragraph, unless blank lines part groups of lines of nearly one width. */
function paragraphsOf(input: string): { text: string; start: number }[] {
  const lines = splitLines(input);
  const wrapped = lines.filter(
    ({ text }) => text.length >= 55 && text.length <= 100 && !/[.!?"”)]$/.test(text),
  );
  if (wrapped.length < 5 || wrapped.length < lines.length * 0.3) return lines;
  const joined: { text: string; start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = joined.at(-1);
    const blank = last ? /\n[^\S\n]*\r?\n/.test(input.slice(last.end, start)) : true;
    if (last && !blank) last.end = end;
    else joined.push({ text: '', start, end });
  }
  // Every line end becomes a space of its own, so that offsets do not shift.
  return joined.map(({ start, end }) => ({
    start,
    text: input.slice(start, end).replace(/\s/g, ' '),
  }));
}
