import { isFullName } from '../names/given';
import { NOTHING_TOLD, type Told } from '../told';
import { elementsIn, type Element } from './tree';

/** The names of the metadata, in lower case. */
const FIELDS: Readonly<Record<string, Exclude<keyof Told, 'isChosen' | 'enclosed'>>> = {
  articletitle: 'title',
  pubdate: 'publishedOn',
  contentsource: 'source',
  author: 'author',
  // what pages tell search engines and social networks (Open Graph, Dublin Core)
  'article:author': 'author',
  'dc.creator': 'author',
  'parsely-author': 'author',
  'article:published_time': 'publishedOn',
  'dc.date': 'publishedOn',
  publishdate: 'publishedOn',
};
const LONGEST = 200;

/** name, email@gmail.com; 104363; CSDN.NET; 网易: programs write an account, a number or the name of the site. */
const isAuthor = (content: string): boolean =>
  !/@|^\d+$|^https?:|\.(?:com|cn|net|org)\b|^admin|^编辑$|[网網报報社台]$/i.test(content) &&
  (!/^[\u4e00-\u9fff]{2}$/.test(content) || isFullName(content));

/**
 * Returns what the `meta` elements of a page tell about its article. Some programs write “null” for an unknown value.
 */
export function toldBy(root: Element): Told {
  const told = { ...NOTHING_TOLD };
  for (const { attributes } of metasIn(root)) {
    const field = FIELDS[(attributes.name ?? attributes.property ?? '').toLowerCase()];
    const content = (attributes.content ?? '').trim();
    if (field === 'author' && !isAuthor(content)) continue;
    if (field && content !== '' && content !== 'null' && content.length <= LONGEST)
      told[field] ??= content;
  }
  return told;
}

/** They are in the head, but some pages omit its opening tag. */
const metasIn = (element: Element): Element[] =>
  elementsIn(element).flatMap((inner) => {
    if (inner.name === 'meta') return [inner];
    return ['html', 'head'].includes(inner.name) ? metasIn(inner) : [];
  });
