import { SCOPE, SPOKEN_BEFORE, WHEN } from './label-words';
import { labelCore } from './same-label';

/** What a label names, apart from the scope that it is said of. */
export interface Thing {
  /** Its label without words of scope, time and achievement; the same for labels of one thing. */
  name: string;
  /** 全馆, 全市, `countywide`; empty where the label says none. */
  scope: string;
  /** What two names are compared by: Latin words, and pairs of other characters. */
  parts: ReadonlySet<string>;
}

/**
 * Returns what a label names, by the words of the label: 全馆接待读者 and 接待读者 name one thing, and the first says the
 * scope.
 */
export function thingOf(words: string): Thing {
  const said = strip(strip(words, WHEN), SPOKEN_BEFORE);
  const scope = said.match(SCOPE)?.[0] ?? '';
  const name = strip(strip(said, SCOPE), SPOKEN_BEFORE);
  return { name: labelCore(name), scope: scope.trim(), parts: partsOf(name) };
}

/** One says no scope, or both say the same. */
export const isSameThing = (a: Thing, b: Thing): boolean =>
  a.name !== '' && a.name === b.name && isOneScope(a, b);

/** 全市 and 全区 are two, and what is counted in them is. */
export const isOneScope = (a: Thing, b: Thing): boolean =>
  a.scope === '' || b.scope === '' || a.scope === b.scope;

/** How much of two names is the same, from 0 to 1: twice what is shared by all that there is (Dice). */
export function likeness({ parts: a }: Thing, { parts: b }: Thing): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Of a name that is nothing else, nothing is taken away. */
function strip(words: string, what: RegExp): string {
  const rest = words.replace(what, ' ').trim();
  return rest === '' ? words : rest;
}

function partsOf(name: string): Set<string> {
  const parts = new Set<string>();
  for (const word of name.split(' ')) {
    if (/^[\p{Script=Latin}\d]*$/u.test(word)) {
      if (word) parts.add(word);
      continue;
    }
    const letters = [...word];
    if (letters.length === 1) parts.add(word);
    for (let at = 1; at < letters.length; at += 1) parts.add(letters[at - 1]! + letters[at]!);
  }
  return parts;
}
