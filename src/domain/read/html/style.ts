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

/** Why the words of an element do not stand in the text, or null where they do. */
export function unseen(element: Element): 'hidden text' | 'deleted text' | 'struck text' | null {
  const { name, attributes } = element;
  if ('hidden' in attributes || DISPLAY_NONE.test(styleOf(element))) return 'hidden text';
  if (name === 'del') return 'deleted text';
  return ['s', 'strike'].includes(name) || STRUCK.test(styleOf(element)) ? 'struck text' : null;
}

/** Whether an element sets its words bold: true, false where it ends bold, undefined where it says nothing. */
export function boldOf(element: Element): boolean | undefined {
  const weight = WEIGHT.exec(styleOf(element))?.[1]?.toLowerCase();
  if (weight) return /^bold/.test(weight) || Number(weight) >= BOLD_FROM;
  return ['b', 'strong'].includes(element.name) || undefined;
}

/** As `boldOf`, for italics. */
export function italicOf(element: Element): boolean | undefined {
  if (ITALIC.test(styleOf(element))) return true;
  if (UPRIGHT.test(styleOf(element))) return false;
  return ['i', 'em'].includes(element.name) || undefined;
}

const SIZE = /(?:^|;)\s*font-size\s*:\s*(\d{1,3}(?:\.\d{1,2})?)\s*(px|pt)/i;
/** A pixel is three quarters of a point (CSS Values 4 §6.2). */
const POINTS_OF_PIXEL = 0.75;
/** What `size` of a `font` stands for, from 1 to 7, in points (HTML §15.3.4). */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];

/** The size that an element sets its letters in, in points; undefined where it says nothing. */
export function sizeOf(element: Element): number | undefined {
  const [, number, unit = ''] = SIZE.exec(styleOf(element)) ?? [];
  if (number) return Number(number) * (unit.toLowerCase() === 'px' ? POINTS_OF_PIXEL : 1);
  return element.name === 'font' ? FONT_SIZES[Number(element.attributes.size) - 1] : undefined;
}

const ALIGNED = /(?:^|;)\s*text-align\s*:\s*([a-z-]+)/i;

/** Whether an element sets what it holds in the middle: true, false where it sets it elsewhere, undefined where it says nothing. */
export function centredOf(element: Element): boolean | undefined {
  if (element.name === 'center') return true;
  const aligned = ALIGNED.exec(styleOf(element))?.[1] ?? element.attributes.align;
  return aligned ? aligned.toLowerCase() === 'center' : undefined;
}

/** The number or bullet that Word writes before an item of a list, and asks others to ignore. */
export const isListMark = (element: Element): boolean => IGNORED.test(styleOf(element));

/** The mark of an item that Word's clipboard means as one. */
export const markOf = (element: Element): Element | undefined => {
  for (const inner of elementsIn(element)) {
    const found = isListMark(inner) ? inner : markOf(inner);
    if (found) return found;
  }
  return undefined;
};

/** A paragraph that Word's clipboard means as an item of a list: `mso-list:l0 level1 lfo1`. */
export const isWordItem = (element: Element): boolean =>
  /(?:^|;)\s*mso-list\s*:\s*l\d/i.test(styleOf(element));

/** The level of a heading: of h1 to h6, or of whatever says that it is one. */
export function headingLevelOf({ name, attributes }: Element): number | null {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  const level = Number(attributes['aria-level'] ?? 2);
  return attributes.role === 'heading' && level >= 1 && level <= 6 ? level : null;
}
