import { furnitureOf } from './furniture';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';

/** What our own pages add around a report, by class: it repeats what the report says, or serves its reader. */
const AROUND = new Set(
  'year summary figures trends share downloads edition neighbours tools skip contents corrections minutes top'.split(
    ' ',
  ),
);

const classOf = ({ attributes }: Element): string => attributes.class ?? '';

/** Whether a page is one that Zongshu wrote: it says so in its head, or its figures are marked as only ours are. */
export const isOwnPage = (page: Element): boolean =>
  holds(
    page,
    ({ name, attributes }) =>
      (name === 'meta' && attributes.name === 'generator' && attributes.content === 'Zongshu') ||
      (name === 'data' && attributes.class === 'figure' && 'data-says' in attributes),
  );

/** The parts of our own page that are no part of the report: who speaks is said in the prose of a quotation. */
function aroundReport(page: Element): Node[] {
  const found: Node[] = [];
  const visit = (element: Element, isQuote: boolean): void => {
    const isAround = AROUND.has(classOf(element)) || (isQuote && element.name === 'figcaption');
    if (isAround) found.push(element);
    else
      for (const inner of elementsIn(element))
        visit(inner, element.name === 'figure' && classOf(element) === 'quote');
  };
  if (isOwnPage(page)) visit(page, false);
  return found;
}

/** The main part of a page that has one with a title in it: what stands around it is of the site, not of the text. */
function mainOf(page: Element): Element | null {
  const mains = allOf(
    page,
    ({ name, attributes }) => name === 'main' || attributes.role === 'main',
  );
  const [main] = mains;
  const isWhole = main && mains.length === 1 && holds(main, ({ name }) => name === 'h1');
  return isWhole ? main : null;
}

const allOf = (element: Element, fits: (inner: Element) => boolean): Element[] =>
  elementsIn(element).flatMap((inner) => [...(fits(inner) ? [inner] : []), ...allOf(inner, fits)]);

/** The least share of a page's words that its main part has. */
const MAIN_SHARE = 0.5;

/** What of a page stands around its text. */
export function aroundText(page: Element): ReadonlySet<Node> {
  const main = mainOf(page);
  const isMost = main && wordsOf(main).length >= wordsOf(page).length * MAIN_SHARE;
  const named = isOwnPage(page) ? [] : furnitureOf(page);
  return new Set([...(isMost ? outside(page, main) : []), ...named, ...aroundReport(page)]);
}

/** The nodes beside an element and beside those around it. */
function outside(element: Element, main: Element): Node[] {
  const way = element.children.find(
    (node): node is Element =>
      isElement(node) && (node === main || holds(node, (one) => one === main)),
  );
  const beside = element.children.filter((node) => node !== way && !isMute(node));
  return way && way !== main ? [...beside, ...outside(way, main)] : beside;
}

/** Heads and scripts hold no words that anybody sees. */
const isMute = (node: Node) => (isElement(node) ? MUTE.has(node.name) : node.trim() === '');
const MUTE = new Set(['head', 'script', 'style', 'template', 'noscript', 'meta', 'link', 'title']);
