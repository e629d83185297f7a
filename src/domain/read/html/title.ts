import { BODY_NAME } from '../head.zh';
import type { RichLine } from '../rich-line';
import { TITLE_ENDINGS } from '../words.zh';
import { elementsIn, wordsOf, type Element } from './tree';

/** 县图书馆2025年工作总结-栖霞岭县图书馆, Impact report 2025 | Marram Coast Hospice: what programs join the parts with. */
const BETWEEN = /\s*(?:[_|｜–—·»]|--|-(?=[\u4e00-\u9fff])|(?<=\s)-(?=\s))\s*/;
/** Shorter names may be those of a part of the site. */
const SHORTEST = 6;
/** The title does not stand further down. */
const MOST_ABOVE = 60;

const tight = (words: string): string => words.replace(/\s+/g, '');

/**
 * What the head of a page calls it, where a line near the top says the same: the heading of an article, or a line that ends as titles
 * do or names a year. The name of a site stands in the head and at the top as well, and says neither.
 */
export function titleOfPage(page: Element, lines: readonly RichLine[]): string | null {
  const top = lines.slice(0, MOST_ABOVE);
  const parts = titlesIn(page).flatMap((title) => [title, ...title.split(BETWEEN)]);
  for (const part of parts) {
    if (part.length < SHORTEST || BODY_NAME.test(part)) continue;
    const line = top.find(({ text, kind }) => kind !== 'row' && tight(text) === tight(part));
    if (line && isTitle(line)) return line.text;
  }
  return null;
}

const isTitle = ({ text }: RichLine): boolean =>
  TITLE_ENDINGS.test(text) || /(?:19|20)\d\d/.test(text) || /\b(?:report|review)\b/i.test(text);

const titlesIn = (element: Element): string[] =>
  elementsIn(element).flatMap((inner) => {
    if (inner.name === 'title') return [wordsOf(inner).trim()];
    return ['html', 'head'].includes(inner.name) ? titlesIn(inner) : [];
  });
