import { besideArticle } from './article';
import { furnitureOf } from './furniture';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';

/** Classes that our own pages add around a report. These parts repeat the report, or serve its readers. */
const AROUND = new Set(
  'year summary figures trends share downloads edition neighbours tools skip contents corrections minutes top'.split(
    ' ',
  ),
);

const classOf = ({ attributes }: Element): string => attributes.class ?? '';

/** Whether Zongshu wrote a page: its head says so, or its figures are marked the way only our pages do. */
export const isOwnPage = (page: Element): boolean =>
  holds(
    page,
    ({ name, attributes }) =>
      (name === 'meta' && attributes.name === 'generator' && attributes.content === 'Zongshu') ||
      (name === 'data' && attributes.class === 'figure' && 'data-says' in attributes),
  );

/**
 * Returns the parts of our own page that are not part of the report. The prose already names the speaker of a
 * quotation.
 */
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

/**
 * Returns the main part of a page if it is the only one and has a title: its main headline, or one of the second level if
 * the page has no other. The rest belongs to the site, not to the text.
 */
function mainOf(page: Element): Element | null {
  const mains = allOf(
    page,
    ({ name, attributes }) => name === 'main' || attributes.role === 'main',
  );
  const [main] = mains;
  if (!main || mains.length !== 1) return null;
  const title = holds(page, isHeadline) ? isHeadline : isSecond;
  return holds(main, title) ? main : null;
}

const isHeadline = ({ name }: Element): boolean => name === 'h1';
const isSecond = ({ name }: Element): boolean => name === 'h2';

const allOf = (element: Element, fits: (inner: Element) => boolean): Element[] =>
  elementsIn(element).flatMap((inner) => [...(fits(inner) ? [inner] : []), ...allOf(inner, fits)]);

/** The main part has at least this share of the page's words. */
const MAIN_SHARE = 0.5;

/** Returns the nodes of a page around its text. */
export function aroundText(page: Element): ReadonlySet<Node> {
  const main = mainOf(page);
  const isMost = main && wordsOf(main).length >= wordsOf(page).length * MAIN_SHARE;
  const named = isOwnPage(page) ? [] : [...furnitureOf(page), ...besideArticle(page)];
  return new Set([...(isMost ? outside(page, main) : []), ...named, ...aroundReport(page)]);
}

/** Returns the siblings of an element and of its ancestors. */
function outside(element: Element, main: Element): Node[] {
  const way = element.children.find(
    (node): node is Element =>
      isElement(node) && (node === main || holds(node, (one) => one === main)),
  );
  const beside = element.children.filter((node) => node !== way && !isMute(node));
  return way && way !== main ? [...beside, ...outside(way, main)] : beside;
}

/** Heads and scripts hold no visible words. */
const isMute = (node: Node) => (isElement(node) ? MUTE.has(node.name) : node.trim() === '');
const MUTE = new Set(['head', 'script', 'style', 'template', 'noscript', 'meta', 'link', 'title']);
