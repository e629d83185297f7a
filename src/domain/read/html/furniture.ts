import { elementsIn, holds, isElement, type Element, type Node } from './tree';

/** Names that authors give to the parts around an article: a whole class name or id. */
const AROUND =
  /^(?:[\w-]*(?:site|page|global|main|article|post|detail|news|content|my|g|m|l|c)[_-])?(?:(?:fat-?)?footer|foot|bottom|copyright|copy|(?:main|sub|top|side)-?(?:nav|menu)|nav|navbar|navigation|menu|breadcrumbs?|crumbs?|bread|topbar|top-bar|toolbar|toolbox|share|sharing|share-?this|sign-?up|subscribe|stay-in-touch|back-to-top|social|comments?|skip-?links?|cookies?|cookie-(?:notice|consent)|cc-window|newsletter|related|recommend|hot-?news|prev-?next|pn|pagination|pager|cta|call-to-action|promo|survey|satisfaction|feedback|rating|page-rating|page-feedback|quick-exit|donate|donation|appeal|about-?author|author-?(?:box|bio|card)|widget|sidebar|side|aside|login|search)(?:[_-]?(?:list|links?|buttons?|btns?|bar|box|wrap|wrapper|container|block|area|inner|panel|banner|items?|pages|content|posts|news|section|menu|icons?|left|right|top|main|one|two|\d|bottom|top|info|text|signup|sign-up|inner|social|copyright|nav)){0,2}$|^[\w-]{1,20}[_-](?:nav|navbar|navigation|footer|breadcrumbs?|crumbs?|sidebar|cookies?)$/i;
/** Nobody writes longer names by hand. Without a limit, `AROUND` would take quadratic time. */
const LONGEST_NAME = 60;
/** A part that credits a person belongs to the report, whatever its name is. */
const CREDITS =
  /编辑|編輯|审核|審核|来源|來源|作者|记者|記者|供稿|撰|摄|攝|\bphotos?\b|\bauthor\b|\bedited\b|\bwritten\b/i;
/** A part with a main headline, or with a larger share of the page's words, is not furniture. */
const [HEADLINE, MOST_WORDS] = ['h1', 0.25];
/** 。 between two sentences: the part has prose. */
const TELLS = /[\u4e00-\u9fff][。！？][”」]?\s*[\u4e00-\u9fff“「]/;

const namesOf = ({ name, attributes }: Element): string[] => [
  ...[attributes.class, attributes.id].flatMap((value) => value?.split(/\s+/) ?? []),
  ...(name === 'footer' || name === 'nav' ? [name] : []),
];

const isNamedSo = (element: Element): boolean =>
  namesOf(element).some((name) => name.length <= LONGEST_NAME && AROUND.test(name));

/** Returns the parts of a page around its article, by the names that authors gave them. */
export function furnitureOf(page: Element): Node[] {
  const words = wordsInside(page);
  const most = (words.get(page) ?? '').length * MOST_WORDS;
  const visit = (element: Element): Node[] =>
    elementsIn(element).flatMap((inner) => {
      if (MUTE.has(inner.name)) return [];
      return isFurniture(inner, words.get(inner) ?? '', most) ? [inner] : visit(inner);
    });
  return visit(page);
}

/** Returns the words of a page and of each element in it. It reads them once: elements nest up to a thousand deep. */
function wordsInside(page: Element): Map<Element, string> {
  const words = new Map<Element, string>();
  const fill = (node: Node): string => {
    if (!isElement(node)) return node;
    const all = node.children.reduce((before: string, child) => before + fill(child), '');
    words.set(node, all);
    return all;
  };
  fill(page);
  return words;
}

/**
 * Elements without text, and elements that may have a footer of their own: the source of a quotation, a picture's
 * caption.
 */
const MUTE = new Set('head script style template noscript blockquote figure table'.split(' '));

function isFurniture(element: Element, words: string, most: number): boolean {
  if (!isNamedSo(element)) return false;
  if (words.trim() === '' || words.length > most || holdsHeadline(element)) return false;
  return !CREDITS.test(words) && !TELLS.test(words) && !holdsPicture(element);
}

const holdsHeadline = (element: Element): boolean =>
  holds(element, ({ name }) => name === HEADLINE);
/** A gallery inside an article may also be called related. */
const holdsPicture = (element: Element): boolean =>
  holds(element, ({ name }) => name === 'figure' || name === 'table');
