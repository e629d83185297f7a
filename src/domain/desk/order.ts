import { sameJson } from '../version/same-json';
import type { Component } from './content';
import { seatOf } from './seat';

/**
 * Components in the order that they stand in, but in the order of the draft where nothing but that order is different: a
 * list need not be in the order of the text.
 * @param found in the order of the text
 * @param before as the draft has them
 * @param seat the attribute that says after which paragraph each stands, where it is one
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

/** Pictures that stand where they stood, one after the other as they were. */
function sameSeats(
  found: readonly Component[],
  before: readonly Component[],
  seat: string,
): boolean {
  const sorted = [...before].sort((a, b) => seatOf(a, seat) - seatOf(b, seat));
  const names = (all: readonly Component[]) => all.map((one) => [one.key, seatOf(one, seat)]);
  return sameJson(names(sorted), names(found));
}

/** Each new one comes after the one that it stands after in the text. */
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
