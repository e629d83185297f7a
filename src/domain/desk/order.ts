import { sameJson } from '../version/same-json';
import type { Component } from './content';
import { seatOf } from './seat';

/**
 * Orders components like the draft, because a list need not be in the order of the text. A new component comes after
 * the component before it in the text. If components with a seat have moved, returns the order of the text.
 * @param found in the order of the text
 * @param before in the order of the draft
 * @param seat the attribute with the number of the paragraph before a component, if there is one
 */
export function likeBefore(
  found: readonly Component[],
  before: readonly Component[],
  seat: string | null = null,
): Component[] {
  const rank = new Map(before.map(({ key }, at) => [key, at]));
  const isOld = ({ key }: Component) => key !== undefined && rank.has(key);
  if (seat && !sameSeats(found, before, seat)) return [...found];
  const old = found.filter(isOld).sort((a, b) => rank.get(a.key)! - rank.get(b.key)!);
  return withNew(old, found, isOld);
}

/** Whether the components are at the same places as before, in the same order. */
function sameSeats(
  found: readonly Component[],
  before: readonly Component[],
  seat: string,
): boolean {
  const sorted = [...before].sort((a, b) => seatOf(a, seat) - seatOf(b, seat));
  const names = (all: readonly Component[]) => all.map((one) => [one.key, seatOf(one, seat)]);
  return sameJson(names(sorted), names(found));
}

/** Inserts each new component after the one before it in the text. */
function withNew(
  old: readonly Component[],
  found: readonly Component[],
  isOld: (one: Component) => boolean,
): Component[] {
  const first: Component[] = [];
  const following = new Map<Component, Component[]>(old.map((one) => [one, []]));
  let last: Component[] = first;
  for (const one of found) {
    if (isOld(one)) last = following.get(one)!;
    else last.push(one);
  }
  return [...first, ...old.flatMap((one) => [one, ...following.get(one)!])];
}
