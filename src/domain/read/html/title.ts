import { MOST_ABOVE } from '../front';
import { BODY_NAME } from '../head.zh';
import { SITE_NAME } from '../edges';
import type { RichLine } from '../rich-line';
import { tight } from '../title/whole';
import { TITLE_ENDINGS } from '../words.zh';
import { elementsIn, wordsOf, type Element } from './tree';

/**
 * 县图书馆2025年工作总结-栖霞岭县图书馆, Impact report 2025 | Marram Coast Hospice: separators that programs put between the parts.
 */
const BETWEEN = /[_|｜–—·»]|--|-(?=[\u4e00-\u9fff])|(?<=\s)-(?=\s)/;
/** A shorter name may be that of a section of the site. */
const SHORTEST = 6;

/**
 * Returns a title from the page's head if a line near the top repeats it. The line must name a year, or end in a word
 * that titles end in. The name of the site is also in the head and at the top, but does neither.
 */
export function titleOfPage(page: Element, lines: readonly RichLine[]): string | null {
  const top = new Map<string, RichLine>();
  for (const line of lines.slice(0, MOST_ABOVE)) {
    const words = tight(line.text);
    if (line.kind !== 'row' && !top.has(words)) top.set(words, line);
  }
  const parts = titlesIn(page).flatMap((title) => [title, ...title.split(BETWEEN)]);
  for (const part of parts.map((one) => one.trim())) {
    if (part.length < SHORTEST || BODY_NAME.test(part)) continue;
    const line = top.get(tight(part));
    if (line && isTitle(line)) return line.text;
  }
  const whole = parts.map((part) => headlineOf(part, lines)).find((line) => line !== null);
  if (whole) return whole;
  return (
    titlesIn(page)
      .map((title) => titleOverTwo(title, lines.slice(0, MOST_ABOVE)))
      .find((title) => title !== null) ?? null
  );
}

/** A name of a site or of one of its parts is shorter. */
const SHORTEST_HEADLINE = 10;

/** 陈同佳刑满出狱 向潘晓颖家人鞠躬致歉|香港_新浪新闻: returns the line that is a long part of the page's head. */
function headlineOf(part: string, lines: readonly RichLine[]): string | null {
  const words = tight(part);
  const isName = words.length < SHORTEST_HEADLINE || BODY_NAME.test(words) || SITE_NAME.test(words);
  if (isName) return null;
  const same = lines.filter(({ kind, text }) => kind !== 'row' && tight(text) === words);
  return (same.find(({ kind }) => kind === 'heading') ?? same[0])?.text ?? null;
}

/**
 * 砥砺奋进的一年——市二中2025年工作回顾_校园新闻: returns the first of two lines that a page's head names together, the title
 * above its subtitle.
 */
function titleOverTwo(title: string, lines: readonly RichLine[]): string | null {
  const parts = title.split(BETWEEN).map(tight).filter(Boolean);
  const at = lines.findIndex((line, place) => {
    const next = lines[place + 1];
    const first = parts.indexOf(tight(line.text));
    if (first < 0 || !next || line.kind === 'row') return false;
    const below = tight(next.text).replace(/^[—–―─-]+/, '');
    return below !== '' && parts[first + 1] === below && (isTitle(line) || isTitle(next));
  });
  return at < 0 ? null : lines[at]!.text;
}

const isTitle = ({ text }: RichLine): boolean =>
  TITLE_ENDINGS.test(text) || /(?:19|20)\d\d/.test(text) || /\b(?:report|review)\b/i.test(text);

const titlesIn = (element: Element): string[] =>
  elementsIn(element).flatMap((inner) => {
    if (inner.name === 'title') return [wordsOf(inner).trim()];
    if (inner.name === 'meta' && inner.attributes.property === 'og:title')
      return [(inner.attributes.content ?? '').trim()];
    return ['html', 'head'].includes(inner.name) ? titlesIn(inner) : [];
  });
