import { elementsIn, type Element } from './tree';

/** What the style and attributes of an element say of its words. */

const DISPLAY_NONE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const STRUCK = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d{3})/i;
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i;
const UPRIGHT = /(?:^|;)\s*font-style\s*:\s*normal/i;
const IGNORED = /(?:^|;)\s*mso-list\s*:\s*ignore/i;
/** The lightest weight that looks bold. */
const BOLD_FROM = 600;

const styleOf = ({ attributes }: Element): string => attributes.style ?? '';

/** Returns why a reader does not see the words of an element as text, or null if a reader does. */
export function unseen(element: Element): 'hidden text' | 'deleted text' | 'struck text' | null {
  const { name, attributes } = element;
  if ('hidden' in attributes || DISPLAY_NONE.test(styleOf(element))) return 'hidden text';
  if (name === 'del') return 'deleted text';
  return ['s', 'strike'].includes(name) || STRUCK.test(styleOf(element)) ? 'struck text' : null;
}

/** Returns a style without the declarations that hide the element. */
export const withoutHiding = (style: string): string =>
  style
    .split(';')
    .filter((declaration) => !DISPLAY_NONE.test(declaration))
    .join(';');

/** Whether an element makes its words bold: false if it ends bold, undefined if it does not specify it. */
export function boldOf(element: Element): boolean | undefined {
  const weight = WEIGHT.exec(styleOf(element))?.[1]?.toLowerCase();
  if (weight) return /^bold/.test(weight) || Number(weight) >= BOLD_FROM;
  return ['b', 'strong'].includes(element.name) || undefined;
}

/** Like `boldOf`, for italics. */
export function italicOf(element: Element): boolean | undefined {
  if (ITALIC.test(styleOf(element))) return true;
  if (UPRIGHT.test(styleOf(element))) return false;
  return ['i', 'em'].includes(element.name) || undefined;
}

const SIZE = /(?:^|;)\s*font-size\s*:\s*(\d{1,3}(?:\.\d{1,2})?)\s*(px|pt)/i;
/** A pixel is three quarters of a point (CSS Values 4 §6.2). */
const POINTS_OF_PIXEL = 0.75;
/** The sizes 1 to 7 of a `font` element, in points (HTML §15.3.4). */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];

/** Returns the letter size that an element sets, in points. Undefined if it sets none. */
export function sizeOf(element: Element): number | undefined {
  const [, number, unit = ''] = SIZE.exec(styleOf(element)) ?? [];
  if (number) return Number(number) * (unit.toLowerCase() === 'px' ? POINTS_OF_PIXEL : 1);
  return element.name === 'font' ? FONT_SIZES[Number(element.attributes.size) - 1] : undefined;
}

const ALIGNED = /(?:^|;)\s*text-align\s*:\s*([a-z-]+)/i;

/** Whether an element centres its content: false if it aligns it elsewhere, undefined if it does not specify it. */
export function centredOf(element: Element): boolean | undefined {
  if (element.name === 'center') return true;
  const aligned = ALIGNED.exec(styleOf(element))?.[1] ?? element.attributes.align;
  return aligned ? aligned.toLowerCase() === 'center' : undefined;
}

/** Whether an element is the number or bullet that Word writes before a list item and tells others to ignore. */
export const isListMark = (element: Element): boolean => IGNORED.test(styleOf(element));

/** Returns the mark of a paragraph that Word's clipboard means as a list item. */
export const markOf = (element: Element): Element | undefined => {
  for (const inner of elementsIn(element)) {
    const found = isListMark(inner) ? inner : markOf(inner);
    if (found) return found;
  }
  return undefined;
};

/** Whether Word's clipboard means a paragraph as a list item: `mso-list:l0 level1 lfo1`. */
export const isWordItem = (element: Element): boolean =>
  /(?:^|;)\s*mso-list\s*:\s*l\d/i.test(styleOf(element));

/** Returns the level of a heading: of h1 to h6, or of an element with the role of a heading. */
export function headingLevelOf({ name, attributes }: Element): number | null {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  const level = Number(attributes['aria-level'] ?? 2);
  return attributes.role === 'heading' && level >= 1 && level <= 6 ? level : null;
}
