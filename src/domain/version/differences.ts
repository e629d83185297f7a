import { canonical } from './canonical';
import { commonEnds } from './common-ends';
import { words } from './words';

/** The content of a draft, by attribute. Components are objects; a component with a key is identified by its key. */
export type Content = Record<string, unknown>;

/** One field that differs between two states of a draft. Null: the field is missing on that side. */
export type Difference = { path: string; before: string | null; after: string | null };

type Keyed = { key: string };

/**
 * Returns the differences between two states of a draft. Paths look like `title`, `sections.k3x9.heading`,
 * `sections.k3x9.body.2` (the number of the first paragraph that differs) or `sections` (the order changed). Values are
 * shortened.
 */
export function differences(before: Content, after: Content): Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compare(name, before[name], after[name]));
}

function compare(path: string, before: unknown, after: unknown): Difference[] {
  if (same(before, after)) return [];
  if (isList(before) && isList(after)) {
    const isKeyed = [...before, ...after].every(hasKey);
    return isKeyed
      ? keyedLists(path, before as Keyed[], after as Keyed[])
      : [plainLists(path, before, after)];
  }
  if (isRecord(before) && isRecord(after)) return below(path, before, after);
  return [{ path, before: words(before), after: words(after) }];
}

const below = (path: string, before: Content, after: Content) =>
  differences(before, after).map((found) => ({ ...found, path: `${path}.${found.path}` }));

/** Compares components by their keys: added, removed, changed and reordered ones. */
function keyedLists(path: string, before: Keyed[], after: Keyed[]): Difference[] {
  const old = new Map(before.map((one) => [one.key, one]));
  const now = new Map(after.map((one) => [one.key, one]));
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const found = keys.flatMap((key) => compare(`${path}.${key}`, old.get(key), now.get(key)));
  const [orderBefore, orderAfter] = [
    [...old.keys()].filter((key) => now.has(key)),
    [...now.keys()].filter((key) => old.has(key)),
  ];
  if (same(orderBefore, orderAfter)) return found;
  return [...found, { path, before: orderBefore.join(' '), after: orderAfter.join(' ') }];
}

/**
 * Compares lists without keys, such as paragraphs: the difference is what is left after the common beginning and end.
 */
function plainLists(path: string, before: unknown[], after: unknown[]): Difference {
  const { start, end } = commonEnds(before, after, same);
  const middle = (list: unknown[]) => words(list.slice(start, list.length - end));
  return { path: `${path}.${start + 1}`, before: middle(before), after: middle(after) };
}

const same = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null);

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasKey = (value: unknown): value is Keyed => isRecord(value) && typeof value.key === 'string';
