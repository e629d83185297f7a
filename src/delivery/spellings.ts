import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { CODINGS, type Coding } from './negotiate';
import type { DeliveryOptions } from './public-read';

/** What a request asks for: the key of its answer in the cache. */
export type Wanted = {
  key: string;
  questions: DeliveryOptions['questions'];
  /** The key of the answer in each coding. They are built once, so that a hit does not hash any text. */
  keys: Record<Coding, string>;
  /** Whether requests with a token get another answer. */
  isAnonymous: boolean;
};

/** The prefix of the keys of answers for requests without a token. */
export const ANONYMOUS = 'anonymous ';

/** @param key one text for all spellings of one question */
export function wantedOf(key: string, questions: Wanted['questions']): Wanted {
  const keys = Object.fromEntries(CODINGS.map((coding) => [coding, `${coding} ${key}`]));
  return {
    ...{ key, questions, keys: keys as Wanted['keys'] },
    isAnonymous: key.startsWith(ANONYMOUS),
  };
}

/** Returns whether an answer suits a request. An anonymous answer is not for a request with a token. */
export const isFor = (
  { isAnonymous }: Pick<Wanted, 'isAnonymous'>,
  { headers }: Pick<IncomingMessage, 'headers'>,
): boolean => !isAnonymous || headers.authorization === undefined;

/** How many URLs are remembered, by their length in characters. */
const REMEMBERED = { maxSize: 2_000_000, maxEntrySize: 600 };

/** Creates a cache from URLs, as clients spell them, to what they ask for. The least recently used are dropped. */
export const createSpellings = () =>
  new LRUCache<string, Wanted>({
    ...REMEMBERED,
    sizeCalculation: (wanted, url) => url.length + wanted.key.length,
  });
