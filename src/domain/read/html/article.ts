import { leadsToFile } from './menu';
import { isAddress } from './links';
import { unseen } from './style';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';

/** How many characters an element holds: all of them, those in links, and those in sentences outside of links. */
interface Measure {
  words: number;
  linked: number;
  prose: number;
  /** The number of links to other pages. */
  links: number;
}
type Measures = ReadonlyMap<Node, Measure>;

/** With fewer characters in sentences, a page does not tell its article from the rest. */
const SHORTEST_ARTICLE = 200;
/** The article holds at least this share of the sentences of a page. */
const MOST_PROSE = 0.75;
/** A shorter text with a full stop may be a button. */
const SHORTEST_SENTENCE = 18;
const SENTENCE = /[。！？；]|[a-z]{2}[.!?](?:\s|$)/;
/** Two links may be those of a sentence. More, with fewer words beside them, are a list. */
const FEWEST_LINKS = 3;
/** Other pages with the first words of each: at least so many, with so few characters in sentences beside each. */
const [FEWEST_TEASERS, LONGEST_TEASER] = [5, 90];
/** A line that names a person belongs to the report. Longer parts are not a line. */
const CREDITS = /编辑|編輯|责编|審核|审核|来源|來源|作者|记者|記者|供稿|撰|摄|攝|附件/;
const LONGEST_CREDITS = 120;

/**
 * Returns the lists of links to other pages beside the article of a saved page: menus, and what else there is to read.
 * The article is the smallest element with most of the sentences. What has sentences of its own stays, and what holds
 * the headline, a table of figures or a picture with a caption.
 */
export function besideArticle(page: Element): Node[] {
  const measures = measured(page);
  const { prose } = measures.get(page)!;
  if (prose < SHORTEST_ARTICLE) return [];
  const found: Node[] = [];
  let inner: Element | undefined = page;
  while (inner) {
    const way: Element | undefined = elementsIn(inner).find(
      (one) => measures.get(one)!.prose >= prose * MOST_PROSE,
    );
    if (way)
      found.push(
        ...elementsIn(inner).filter((one) => one !== way && isList(one, measures.get(one)!)),
      );
    inner = way;
  }
  return found;
}

function isList(element: Element, { linked, links, prose }: Measure): boolean {
  if (links < FEWEST_LINKS) return false;
  const isTeasers = links >= FEWEST_TEASERS && prose <= links * LONGEST_TEASER;
  return (prose <= linked || isTeasers) && !holdsContent(element);
}

function holdsContent(element: Element): boolean {
  if (holds(element, isContent) || isContent(element)) return true;
  const words = wordsOf(element).trim();
  return words.length <= LONGEST_CREDITS && CREDITS.test(words);
}

const isContent = (element: Element): boolean =>
  element.name === 'h1' ||
  element.name === 'figcaption' ||
  element.name === 'th' ||
  (element.name === 'a' && leadsToFile(element));

const MUTE = new Set('head script style template noscript title select textarea button'.split(' '));

/** Measures each element once: elements nest up to a thousand deep. */
function measured(page: Element): Measures {
  const measures = new Map<Node, Measure>();
  const fill = (element: Element, isLinked: boolean): Measure => {
    const own: Measure = { words: 0, linked: 0, prose: 0, links: 0 };
    const isHidden = MUTE.has(element.name) || unseen(element) !== null;
    const isLink = isLinked || (element.name === 'a' && isAddress(element.attributes.href));
    for (const child of element.children) {
      const inner = isElement(child) ? fill(child, isLink) : ofText(child, isLink);
      if (isHidden) continue;
      for (const key of ['words', 'linked', 'prose', 'links'] as const) own[key] += inner[key];
    }
    if (isLink && !isLinked && own.words > 0) own.links += 1;
    measures.set(element, own);
    return own;
  };
  fill(page, false);
  return measures;
}

function ofText(text: string, isLinked: boolean): Measure {
  const words = text.trim().length;
  const isProse = !isLinked && words >= SHORTEST_SENTENCE && SENTENCE.test(text);
  return { words, linked: isLinked ? words : 0, prose: isProse ? words : 0, links: 0 };
}
