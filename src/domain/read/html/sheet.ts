import { unseen, withoutHiding } from './style';
import { elementsIn, wordsOf, type Element } from './tree';

/**
 * A rule of a style sheet: selectors and declarations. Nested blocks, such as in `@media`, do not match. The brace
 * comes first: else each character would begin a search for one.
 */
const RULE = /\{(?<=([^{}@;]{1,400})\{)([^{}]{0,2000})\}/g;
/** A comment, or the rest of the sheet after the start of one without an end. No other comment can end in that rest. */
const COMMENT = /\/\*[\s\S]*?(\*\/|$)/g;
/** `.note`, `#draft`, `p.note`: selectors that need only the element itself. */
const SIMPLE = /^([a-z][a-z\d]*)?([.#])([\w-]+)$/i;
const DISPLAY = /(?:^|[;\s])(?:display|visibility)\s*:\s*([a-z-]+)/i;
const HIDING = /^(?:none|hidden)$/i;
/** A page that hides a larger share of its words shows them by a script. */
const MOST_HIDDEN = 0.5;

/** Marks elements as hidden that the page's style sheets hide by class or id, as the `hidden` attribute would. */
export function hideBySheet(page: Element): void {
  const selectors = hidingIn(sheetsIn(page));
  if (selectors.size === 0) return;
  const hidden = elementsOf(page, (element) => isMeant(element, selectors));
  const words = hidden.reduce((sum, element) => sum + wordsOf(element).length, 0);
  if (words > wordsOf(page).length * MOST_HIDDEN) return;
  for (const element of hidden) element.attributes = { ...element.attributes, hidden: '' };
}

/**
 * Shows the elements that hide themselves and hold most of the page's words. WeChat hides its article so, and a script
 * shows it.
 */
export function showByScript(page: Element): void {
  const all = wordsOf(page).trim().length;
  const hidden = elementsOf(page, (element) => unseen(element) === 'hidden text');
  for (const element of hidden) {
    if (wordsOf(element).trim().length <= all * MOST_HIDDEN) continue;
    const { style, hidden: _hidden, ...attributes } = element.attributes;
    element.attributes = { ...attributes, ...(style && { style: withoutHiding(style) }) };
  }
}

/** Returns the simple selectors whose last rule hides the element. */
function hidingIn(sheet: string): ReadonlySet<string> {
  const hiding = new Set<string>();
  for (const [, selectors = '', declarations = ''] of withoutBlocks(sheet).matchAll(RULE)) {
    const shown = DISPLAY.exec(declarations)?.[1];
    if (!shown) continue;
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (!SIMPLE.test(selector)) continue;
      if (HIDING.test(shown)) hiding.add(selector);
      else hiding.delete(selector);
    }
  }
  return hiding;
}

const BLOCK = /@(?:media|supports|keyframes|-webkit-keyframes)/i;

/** Returns a sheet without comments, and without the rules for only some screens or for paper. */
function withoutBlocks(sheet: string): string {
  const kept: string[] = [];
  let [depth, isInBlock] = [0, false];
  const bare = sheet.replace(COMMENT, (all, end) => (end ? ' ' : all));
  for (const part of bare.split(/(?=[{}])/)) {
    if (part.startsWith('{')) depth += 1;
    if (part.startsWith('}')) depth = Math.max(0, depth - 1);
    if (isInBlock && depth > 0) continue;
    const own = isInBlock ? part.slice(1) : part;
    isInBlock = depth === 0 && BLOCK.test(own);
    kept.push(isInBlock ? own.slice(0, own.lastIndexOf('@')) : own);
  }
  return kept.join('');
}

const sheetsIn = (element: Element): string =>
  elementsIn(element)
    .map((inner) => (inner.name === 'style' ? wordsOf(inner) : sheetsIn(inner)))
    .join('\n');

const isMeant = ({ name, attributes }: Element, selectors: ReadonlySet<string>): boolean => {
  const classes = (attributes.class ?? '').split(/\s+/).filter(Boolean);
  const own = [...classes.map((one) => `.${one}`), ...(attributes.id ? [`#${attributes.id}`] : [])];
  return own.some((one) => selectors.has(one) || selectors.has(name + one));
};

/** Returns the elements that fit, but not the ones inside them. */
const elementsOf = (element: Element, fits: (one: Element) => boolean): Element[] =>
  elementsIn(element).flatMap((inner) => (fits(inner) ? [inner] : elementsOf(inner, fits)));
