import { commonEnds } from './common-ends';
import { sameJson } from './same-json';

/** Any JSON value. */
export type Json = unknown;

/**
 * How to turn one JSON value into another:
 * - `v`: replace the value;
 * - `s`: change fields of an object, each by a delta; `d` names the fields to remove;
 * - `c`: change components of a list by key, new or changed ones each by a delta; `k` is the new order, if it changed;
 * - `l`: in a list without keys, remove a number of entries at a position and insert others;
 * - null: nothing changes.
 */
export type Delta =
  | { v: Json }
  | { s: Record<string, Delta>; d?: string[] }
  | { c: Record<string, Delta>; k?: string[] }
  | { l: [from: number, gone: number, come: Json[]] }
  | null;

type Keyed = { key: string };
type Fields = Record<string, Json>;

/** Returns the delta that turns `before` into `after`. `patched(before, deltaOf(before, after))` equals `after`. */
export function deltaOf(before: Json, after: Json): Delta {
  if (sameJson(before, after)) return null;
  if (isKeyed(before) && isKeyed(after)) return keyed(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return plain(before, after);
  if (isFields(before) && isFields(after)) return fields(before, after);
  return { v: after };
}

function fields(before: Fields, after: Fields): Delta {
  const changed = Object.keys(after).flatMap((name) => {
    const delta = name in before ? deltaOf(before[name], after[name]) : { v: after[name] };
    return delta ? [[name, delta] as const] : [];
  });
  const gone = Object.keys(before).filter((name) => !(name in after));
  return { s: Object.fromEntries(changed), ...(gone.length > 0 && { d: gone }) };
}

function keyed(before: Keyed[], after: Keyed[]): Delta {
  const old = byKey(before);
  const changed = after.flatMap((one) => {
    const delta = old.has(one.key) ? deltaOf(old.get(one.key), one) : { v: one };
    return delta ? [[one.key, delta] as const] : [];
  });
  const order = after.map(({ key }) => key);
  const isSame = sameJson(order, [...old.keys()]);
  return { c: Object.fromEntries(changed), ...(!isSame && { k: order }) };
}

function plain(before: Json[], after: Json[]): Delta {
  const { start, end } = commonEnds(before, after, sameJson);
  return { l: [start, before.length - start - end, after.slice(start, after.length - end)] };
}

/** Applies a delta to a value. Throws if the delta was made for another value. */
export function patched(before: Json, delta: Delta): Json {
  if (delta === null) return before;
  if ('v' in delta) return delta.v;
  if ('l' in delta) {
    const [from, gone, come] = delta.l;
    const list = before as Json[];
    return [...list.slice(0, from), ...come, ...list.slice(from + gone)];
  }
  if ('c' in delta) {
    const old = byKey(before as Keyed[]);
    return (delta.k ?? [...old.keys()]).map((key) => patched(old.get(key), delta.c[key] ?? null));
  }
  const old = before as Fields;
  const kept = Object.entries(old).filter(([name]) => !delta.d?.includes(name));
  const changed = Object.entries(delta.s).map(([name, one]) => [name, patched(old[name], one)]);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
}

const byKey = (list: readonly Keyed[]) => new Map(list.map((one) => [one.key, one]));

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of components with unique keys. */
const isKeyed = (value: Json): value is Keyed[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isFields(one) && typeof one.key === 'string' && one.key !== '__proto__') &&
  new Set(value.map((one: Keyed) => one.key)).size === value.length;
