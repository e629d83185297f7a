import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { parse } from 'qs';
import { canonical } from './canonical';
import { CODINGS, type Coding } from './negotiate';
import type { DeliveryOptions, PublicRead } from './public-read';

/** What a request asks of the delivery: the key of its answer. */
export type Wanted = {
  key: string;
  questions: DeliveryOptions['questions'];
  /** The key of the answer in each coding. They are made once: a hot read then hashes no text. */
  keys: Record<Coding, string>;
  /** Whether who shows a token is answered otherwise. */
  isAnonymous: boolean;
};

/** What the key of an answer begins with that is for those who show no token. */
const ANONYMOUS = 'anonymous ';

/** @param key one text for all spellings of one question */
export function wantedOf(key: string, questions: Wanted['questions']): Wanted {
  const keys = Object.fromEntries(CODINGS.map((coding) => [coding, `${coding} ${key}`]));
  return {
    ...{ key, questions, keys: keys as Wanted['keys'] },
    isAnonymous: key.startsWith(ANONYMOUS),
  };
}

/** Whether an answer is one for whoever asks: where strangers have one of their own, nobody with a token is given it. */
export const isFor = (
  { isAnonymous }: Pick<Wanted, 'isAnonymous'>,
  { headers }: Pick<IncomingMessage, 'headers'>,
): boolean => !isAnonymous || headers.authorization === undefined;

/** As `strapi::query` parses, or a question could be read one way here and another way by Strapi. */
const QUERY_STRING = { strictNullHandling: true, arrayLimit: 100, depth: 20 };

/** Spellings of addresses that are remembered, by their length in characters. */
const REMEMBERED = { maxSize: 2_000_000, maxEntrySize: 600 };

/** Which addresses, as they are spelled, ask what: those used last. */
export const createSpellings = () =>
  new LRUCache<string, Wanted>({
    ...REMEMBERED,
    sizeCalculation: (wanted, url) => url.length + wanted.key.length,
  });

/**
 * Tells which addresses are public reads, and which of them ask the same. `null` for all else, and for
 * queries that a route refuses: those go the long way, where the refusal is worded.
 * @param source the language that a query means where it names none
 */
export function createRecogniser(reads: PublicRead[], source: string) {
  const patterns = reads.map((read) => ({ read, pattern: patternOf(read.path) }));
  const known = createSpellings();

  function recognise(url: string): Wanted | null {
    // No client sends a fragment. Koa ignores it, so it would be a key for everyone who makes one up.
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
  // The router takes a slash at the end for none.
  return [path.replace(/(?<=.)\/$/, ''), search];
}

/** Null where the percent-encoding is broken. An encoded slash stays, or two addresses had one key. */
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
