import { parse } from 'qs';
import { canonical } from './canonical';
import type { PublicRead } from './public-read';
import { ANONYMOUS, createSpellings, wantedOf, type Wanted } from './spellings';

/** The options of `strapi::query`. With other options, Strapi could read a query differently from the cache. */
const QUERY_STRING = { strictNullHandling: true, arrayLimit: 100, depth: 20 };

/**
 * Returns a function that recognises the URLs of public reads, with the same key for the same question. It returns null
 * for every other URL, and for queries that the route refuses: those take the long way, which words the refusal.
 * @param source the language of a query that names none
 */
export function createRecogniser(reads: PublicRead[], source: string) {
  const patterns = reads.map((read) => ({ read, pattern: patternOf(read.path) }));
  const known = createSpellings();

  function recognise(url: string): Wanted | null {
    // No client sends a fragment, and Koa ignores it. Each invented fragment would be another key for the same answer.
    if (url.includes('#')) return null;
    const [path = '', search = ''] = split(url);
    const found = patterns.find(({ pattern }) => pattern.test(path));
    const place = found && decoded(path);
    if (!found || !place) return null;
    const { parseQuery, questions, audience } = found.read.config.delivery;
    const query = tried(() => parseQuery(parse(search, QUERY_STRING)));
    if (!query) return null;
    const who = audience === 'anonymous' ? ANONYMOUS : '';
    return wantedOf(
      `${who}${place}?${canonical({ locale: source, ...defined(query) })}`,
      questions,
    );
  }

  return (url: string): Wanted | null => {
    const remembered = known.get(url);
    if (remembered) return remembered;
    const wanted = recognise(url);
    if (wanted) known.set(url, wanted);
    return wanted;
  };
}

/** `/reports/:slug.html` becomes `^/reports/[^/]+\.html$`. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}

function split(url: string): [string, string] {
  const at = url.indexOf('?');
  const [path, search] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
  // The router ignores a slash at the end.
  return [path.replace(/(?<=.)\/$/, ''), search];
}

/**
 * Returns null if the percent-encoding is broken. An encoded slash stays encoded. Otherwise two different paths would
 * have one key.
 */
const decoded = (path: string) => tried(() => decodeURI(path));

function tried<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

const defined = (query: object) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
