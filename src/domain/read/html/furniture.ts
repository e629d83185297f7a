import { elementsIn, isElement, wordsOf, type Element, type Node } from './tree';

/** Names that authors give to the parts around an article, as a whole word of a class or an id. */
const AROUND =
  /(?:^|\s|[\w-]*(?:site|page|global|main|article|post|detail|news|content|my|g|m|l|c)[_-])(?:footer|foot|bottom|copyright|copy|nav|navbar|navigation|topnav|menu|breadcrumbs?|crumbs?|bread|topbar|top-bar|toolbar|toolbox|share|share-?buttons?|sharing|social|comments?|comment-?list|skiplinks?|skip-links?|cookies?|cookie-(?:banner|notice|bar)|newsletter|related|related-(?:pages|content|posts|news)|recommend|hot-?news|prevnext|prev-next|pn|pagination|pager)(?=\s|$)/i;
/** A part that credits a person belongs to the report, whatever its name is. */
const CREDITS =
  /编辑|編輯|审核|審核|来源|來源|作者|记者|記者|供稿|撰|摄|攝|\bphotos?\b|\bauthor\b|\bedited\b|\bwritten\b/i;
/** A part with a main headline, or with a larger share of the page's words, is not furniture. */
const [HEADLINE, MOST_WORDS] = [/^h1$/, 0.25];
/** 。 between two sentences: the part has prose. */
const TELLS = /[\u4e00-\u9fff][。！？][”」]?\s*[\u4e00-\u9fff“「]/;

const namesOf = ({ name, attributes }: Element): string[] => [
  ...[attributes.class, attributes.id].flatMap((value) => value?.trim() ?? []),
  ...(name === 'footer' || name === 'nav' ? [name] : []),
];

/** Returns the parts of a page around its article, by the names that authors gave them. */
export function furnitureOf(page: Element): Node[] {
  const most = wordsOf(page).length * MOST_WORDS;
  const visit = (element: Element): Node[] =>
    elementsIn(element).flatMap((inner) => {
      if (MUTE.has(inner.name)) return [];
      return isFurniture(inner, most) ? [inner] : visit(inner);
    });
  return visit(page);
}

/**
 * Elements without text, and elements that may have a footer of their own: the source of a quotation, a picture's
 * caption.
 */
const MUTE = new Set('head script style template noscript blockquote figure table'.split(' '));

function isFurniture(element: Element, most: number): boolean {
  if (!namesOf(element).some((name) => AROUND.test(name))) return false;
  const words = wordsOf(element);
  if (words.trim() === '' || words.length > most || holdsHeadline(element)) return false;
  return !CREDITS.test(words) && !TELLS.test(words) && !holdsPicture(element);
}

const holdsHeadline = (element: Element): boolean =>
  some(element, ({ name }) => HEADLINE.test(name));
/** A gallery inside an article may also be called related. */
const holdsPicture = (element: Element): boolean =>
  some(element, ({ name }) => name === 'figure' || name === 'table');

const some = (element: Element, fits: (one: Element) => boolean): boolean =>
  element.children.some((node) => isElement(node) && (fits(node) || some(node, fits)));
