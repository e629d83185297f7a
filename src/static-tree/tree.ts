import type { Address } from './address';
import type { OwnAnswer } from './answer';
import { goneAt, placeOf, placesOf } from './place';
import type { Store } from './store';

export interface Counts {
  /** Addresses that were requested. */
  asked: number;
  /** Files that were written because they are new or changed, and files that were removed. */
  written: number;
  removed: number;
}

type Options = {
  ask(url: string): Promise<OwnAnswer>;
  store: Store;
  /** The language of an address that names none. */
  source: string;
};

/** Writes the files of addresses, and knows which tags each depends on. It does not decide when to write. */
export function createTree({ ask, store, source }: Options) {
  const present = new Set<string>();
  const tagsOfUrl = new Map<string, string[]>();
  const counts: Counts = { asked: 0, written: 0, removed: 0 };

  async function open(): Promise<void> {
    const names = await store.open();
    present.clear();
    names.forEach((name) => present.add(name));
  }

  async function remove(name: string): Promise<void> {
    if (!present.has(name)) return;
    await store.remove(name);
    present.delete(name);
    counts.removed += 1;
  }

  /** Returns the response of an address. For a former address, returns the response of the address it redirects to. */
  async function answerTo(url: string): Promise<OwnAnswer> {
    const answer = await ask(url);
    if (answer.status !== 301 || answer.location === null) return answer;
    const { pathname, search } = new URL(answer.location, 'http://site');
    const led = await ask(pathname + search);
    return { ...led, tags: answer.tags ?? led.tags };
  }

  function placeFor(url: string, { status, type }: OwnAnswer): string | null {
    if (status === 410) return goneAt(url, source);
    return status === 200 ? placeOf(url, source, type.startsWith('text/html')) : null;
  }

  /** Several reports may show the same picture, but an address names only one of them. So known tags are kept. */
  const noteTags = (url: string, tags: string[]) =>
    tagsOfUrl.set(url, [...new Set([...(tagsOfUrl.get(url) ?? []), ...tags])]);

  /** Updates the files of one address to its present response. Throws if that response or the store fails. */
  async function refresh({ url, tags }: Address): Promise<void> {
    const answer = await answerTo(url);
    counts.asked += 1;
    if (![200, 404, 410].includes(answer.status)) throw new Error(`${url}: ${answer.status}`);
    const place = placeFor(url, answer);
    if (place !== null) {
      if (await store.put(place, answer)) counts.written += 1;
      present.add(place);
      noteTags(url, [...tags, ...(answer.tags ?? [])]);
    } else tagsOfUrl.delete(url);
    for (const other of placesOf(url, source)) if (other !== place) await remove(other);
  }

  return {
    open,
    refresh,
    counts,

    /** Returns the addresses that depend on one of these tags. */
    madeOf: (tags: ReadonlySet<string>): Address[] =>
      [...tagsOfUrl]
        .filter(([, own]) => own.some((tag) => tags.has(tag)))
        .map(([url, own]) => ({ url, tags: own })),

    /** Removes every file that belongs to none of these addresses. */
    async sweep(urls: Iterable<string>): Promise<void> {
      const lasting = new Set([...urls].flatMap((url) => placesOf(url, source)));
      for (const name of [...present]) if (!lasting.has(name)) await remove(name);
    },
  };
}

export type Tree = ReturnType<typeof createTree>;
