import { elementsIn, wordsOf, type Element } from './tree';

/** A rule of a style sheet: what it is for, and what it says. Blocks in blocks, as of `@media`, are not such rules. */
const RULE = /([^{}@;]{1,400})\{([^{}]{0,2000})\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
/** `.note`, `#draft`, `p.note`: the selectors that one element answers alone. */
const SIMPLE = /^([a-z][a-z\d]*)?([.#])([\w-]+)$/i;
const DISPLAY = /(?:^|[;\s])(?:display|visibility)\s*:\s*([a-z-]+)/i;
const HIDING = /^(?:none|hidden)$/i;
/** A page that hides more of its words shows them by a script. */
const MOST_HIDDEN = 0.5;

/** Marks the elements as hidden that the style sheets in a page hide by class or id, as its attributes would. */
export function hideBySheet(page: Element): void {
  const selectors = hidingIn(sheetsIn(page));
  if (selectors.size === 0) return;
  const hidden = elementsOf(page, (element) => isMeant(element, selectors));
  const words = hidden.reduce((sum, element) => sum + wordsOf(element).length, 0);
  if (words > wordsOf(page).length * MOST_HIDDEN) return;
  for (const element of hidden) element.attributes = { ...element.attributes, hidden: '' };
}

/** The simple selectors whose last word on the matter is that nobody sees what they are for. */
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

/** A sheet without comments, and without what holds only on some screens or on paper. */
function withoutBlocks(sheet: string): string {
  let [kept, depth, isInBlock] = ['', 0, false];
  for (const part of sheet.replace(COMMENT, ' ').split(/(?=[{}])/)) {
    if (part.startsWith('{')) depth += 1;
    if (part.startsWith('}')) depth = Math.max(0, depth - 1);
    const ends = isInBlock && depth === 0;
    if (ends) kept += part.slice(1);
    else if (!isInBlock) kept += part;
    if (ends) isInBlock = false;
    if (depth === 0 && BLOCK.test(part)) {
      isInBlock = true;
      kept = kept.slice(0, kept.lastIndexOf('@'));
    }
  }
  return kept;
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

/** The elements that fit, without those inside of them. */
const elementsOf = (element: Element, fits: (one: Element) => boolean): Element[] =>
  elementsIn(element).flatMap((inner) => (fits(inner) ? [inner] : elementsOf(inner, fits)));
