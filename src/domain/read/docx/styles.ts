import { childOf, elementsIn, flagOf, valueOf, type Element } from './xml';

/** The formatting of words, as far as it decides what they mean. Undefined: not specified. */
export interface RunLook {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  hidden?: boolean | undefined;
  struck?: boolean | undefined;
  /** The size of the letters, in points. */
  size?: number | undefined;
  raised?: 'superscript' | 'subscript' | 'baseline' | undefined;
}

/** A style with its inherited properties. */
export interface Style {
  name: string;
  /** The outline level from 0, as in the file. 9 is body text (§17.3.1.20). */
  outline: number | null;
  numbering: Element | null;
  look: RunLook;
  isDefault: boolean;
}

/** Returns the style for the id that a paragraph or run refers to. */
export type Styles = (id: string | undefined) => Style | null;

/** Fonts that official documents use for headings instead of bold (GB/T 9704-2012: 黑体, 小标宋). */
const HEADING_FONT = /^(?:黑体|SimHei|方正小标宋|华文中宋|STZhongsong)/;

/** Reads run properties. A heading font counts as bold. The font for Chinese decides (§17.3.2.26). */
export function lookOf(properties: Element | undefined): RunLook {
  const font = childOf(properties, 'w:rFonts')?.attributes['w:eastAsia'] ?? '';
  const raised = valueOf(properties, 'w:vertAlign');
  // The file counts in half-points (§17.3.2.38).
  const size = Number(valueOf(properties, 'w:sz')) / 2;
  return {
    bold: HEADING_FONT.test(font) || flagOf(properties, 'w:b'),
    italic: flagOf(properties, 'w:i'),
    hidden: flagOf(properties, 'w:vanish') || flagOf(properties, 'w:specVanish'),
    struck: flagOf(properties, 'w:strike') || flagOf(properties, 'w:dstrike'),
    ...(size > 0 && { size }),
    raised: raised as RunLook['raised'],
  };
}

/** Joins two looks. The farther one supplies what the nearer one does not specify. */
export const over = (near: RunLook, far: RunLook): RunLook => ({
  bold: near.bold ?? far.bold,
  italic: near.italic ?? far.italic,
  hidden: near.hidden ?? far.hidden,
  struck: near.struck ?? far.struck,
  size: near.size ?? far.size,
  raised: near.raised ?? far.raised,
});

/** Chains of `basedOn` are short. A longer chain is a cycle. */
const LONGEST_CHAIN = 50;

/** Returns the styles of a file (§17.7.4), each with what it inherits (§17.7.4.3). */
export function stylesIn(part: Element | null): Styles {
  const written = new Map<string, Element>();
  for (const style of part ? elementsIn(part) : []) {
    if (style.name === 'w:style') written.set(style.attributes['w:styleId'] ?? '', style);
  }
  const found = new Map<string, Style>();
  const styleOf = (id: string, left: number): Style | null => {
    const style = written.get(id);
    if (!style || left === 0) return null;
    const known = found.get(id);
    if (known) return known;
    const base = styleOf(valueOf(style, 'w:basedOn') ?? '', left - 1);
    const resolved = withBase(style, base);
    found.set(id, resolved);
    return resolved;
  };
  return (id) => (id === undefined ? null : styleOf(id, LONGEST_CHAIN));
}

function withBase(style: Element, base: Style | null): Style {
  const properties = childOf(style, 'w:pPr');
  const outline = valueOf(properties, 'w:outlineLvl');
  const inherited = base && !base.isDefault ? base.look : {};
  return {
    name: valueOf(style, 'w:name') ?? '',
    outline: outline === undefined ? (base?.outline ?? null) : Number(outline),
    numbering: childOf(properties, 'w:numPr') ?? base?.numbering ?? null,
    look: over(lookOf(childOf(style, 'w:rPr')), inherited),
    isDefault: ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? ''),
  };
}
