import { fromText } from '../read';
import { positionIn, splitLines, type Line } from '../read/line';
import type { Outline } from '../read/outline';
import { unwrapped } from '../read/wrapped';
import type { Passage, PassageKind } from './passage';

const LONGEST_HEADING = 110;
const NUMBERED = /^(?:[IVX]+\.|\(\d+\)|\d+\.|\([a-z]\)|Part [A-Z\d]+)\s/i;
const CAPTION = /\((?:Photo|Courtesy|Picture|Image|Credit)[^)]*\)\.?$/i;
const BYLINE =
  /^(?:By |Source:|Author:|Published|Editor|Reviewe[dr]|Contributed)|\| ?(?:Source|Published)/i;

/** Returns the passages of a Chinese plain text: its lines, whole where a page broke them, with the role that the reader gave them. */
export function passagesZh(input: string): Passage[] {
  const understood = rolesOf(fromText(input).value.outline);
  const lines = unwrapped(splitLines(input));
  return lines.map((line, at) => {
    const { text, start } = line;
    const { kind, section } = understood.get(start) ?? { kind: 'other', section: 'front' };
    const isHeading = kind === 'paragraph' && isShortHeading(text, lines[at + 1]?.text ?? '');
    return {
      ...{ text, offset: start, kind: isHeading ? 'heading' : kind, section },
      ...(line.joined && { at: inLines(line) }),
    };
  });
}

/** Where a stretch of a joined line stands, from its beginning. */
const inLines =
  (line: Line): NonNullable<Passage['at']> =>
  (from, to) => {
    const { start, end } = positionIn(line, from, Math.max(to, from + 1));
    return { start: start - line.start, end: (to > from ? end : start) - line.start };
  };

/** 水, 2025年计划: a few words without a mark before a paragraph of some length. */
const SHORT_HEADING = /^(?:(?:19|20)\d\d年)?[\u4e00-\u9fff“”—]{1,14}$/;
const LEAST_PARAGRAPH = 24;

const isShortHeading = (text: string, next: string): boolean =>
  SHORT_HEADING.test(text) && next.length >= LEAST_PARAGRAPH && /[。！？”」]$/.test(next);

type Role = Pick<Passage, 'kind' | 'section'>;

/** Returns the role of each line of an outline, by the offset of its start. */
function rolesOf({ front, sections }: Outline): Map<number, Role> {
  const roles = new Map<number, Role>();
  const set = (line: Line | null, kind: PassageKind, section: string) =>
    line && roles.set(line.start, { kind, section });
  front.titleLines.forEach((line) => set(line, 'title', 'front'));
  sections.forEach(({ heading, paragraphs, captions }, at) => {
    const section = `s${at + 1}`;
    paragraphs.forEach((line) => set(line, 'paragraph', section));
    captions.forEach(({ line }) => set(line, 'caption', section));
    if (heading && !heading.runIn) set(heading.line, 'heading', section);
  });
  return roles;
}

/** Returns the passages of an English plain text: its paragraphs. It joins lines that are wrapped at a fixed width. */
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
  const isShort = text.length <= LONGEST_HEADING;
  const isNoSentence = isShort && !/[.!?:;,"”]$/.test(text);
  const isNumbered = isShort && NUMBERED.test(text);
  if (at < 2 && !(at > 0 && isNumbered) && (isNoSentence || !/[.!?]$/.test(text))) return 'title';
  return isNoSentence || isNumbered ? 'heading' : 'paragraph';
}

/** Returns every line as a paragraph. If the text is wrapped, blank lines separate the paragraphs. */
function paragraphsOf(input: string): { text: string; start: number }[] {
  const lines = splitLines(input);
  if (!areWrapped(lines)) return lines;
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = groups.at(-1);
    const isParted = !last || /\n[^\S\n]*\r?\n/.test(input.slice(last.end, start));
    if (isParted) groups.push({ start, end });
    else last.end = end;
  }
  // Each line end becomes one space, so that offsets do not shift.
  return groups.map(({ start, end }) => ({
    start,
    text: input.slice(start, end).replace(/\s/g, ' '),
  }));
}

const FEWEST_WRAPPED = 5;
const LEAST_SHARE_WRAPPED = 0.3;

/** Whether many lines are about as long as a page is wide, and do not end a sentence. */
function areWrapped(lines: readonly Line[]): boolean {
  const wrapped = lines.filter(
    ({ text }) => text.length >= 55 && text.length <= 100 && !/[.!?"”)]$/.test(text),
  ).length;
  return wrapped >= FEWEST_WRAPPED && wrapped >= lines.length * LEAST_SHARE_WRAPPED;
}
