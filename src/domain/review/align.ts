import { diffArrays } from 'diff';
import { groupedBy } from '../grouped';
import { bodyOf, isParagraph, type SignedPart } from './part';

/** A part before and after. One side is null if the part was added or removed. */
export interface Pair<Then extends SignedPart, Now extends SignedPart> {
  then: Then | null;
  now: Now | null;
}

/**
 * Pairs the parts of two states of a draft. A part with a key is matched by its path. Paragraphs have no key: equal
 * ones in the same order are matched, and the paragraphs between those are paired in order. The result is in the order
 * of `now`. Removed components, and the paragraphs of a removed body, come last.
 */
export function pairsOf<Then extends SignedPart, Now extends SignedPart>(
  then: readonly Then[],
  now: readonly Now[],
): Pair<Then, Now>[] {
  const old = new Map(then.filter((one) => !isParagraph(one)).map((one) => [one.path, one]));
  const bodies = groupedBy(then.filter(isParagraph), bodyOf);
  const newBodies = groupedBy(now.filter(isParagraph), bodyOf);
  const done = new Set<string>();
  const pairs = now.flatMap((one): Pair<Then, Now>[] => {
    if (!isParagraph(one)) {
      const before = old.get(one.path) ?? null;
      old.delete(one.path);
      return [{ then: before, now: one }];
    }
    const body = bodyOf(one);
    if (done.has(body)) return [];
    done.add(body);
    return paragraphs(bodies.get(body) ?? [], newBodies.get(body) ?? []);
  });
  const gone = [...bodies].flatMap(([body, all]) => (done.has(body) ? [] : all));
  return [...pairs, ...[...old.values(), ...gone].map((one) => ({ then: one, now: null }))];
}

function paragraphs<Then extends SignedPart, Now extends SignedPart>(
  then: readonly Then[],
  now: readonly Now[],
): Pair<Then, Now>[] {
  const pairs: Pair<Then, Now>[] = [];
  let [left, right] = [0, 0];
  let [gone, come]: [Then[], Now[]] = [[], []];
  const flush = () => {
    const length = Math.max(gone.length, come.length);
    for (let at = 0; at < length; at += 1)
      pairs.push({ then: gone[at] ?? null, now: come[at] ?? null });
    [gone, come] = [[], []];
  };
  const hashes = (parts: readonly SignedPart[]) => parts.map(({ hash }) => hash);
  for (const { added, removed, count = 0 } of diffArrays(hashes(then), hashes(now))) {
    if (removed) gone.push(...then.slice(left, left + count));
    else if (added) come.push(...now.slice(right, right + count));
    else {
      flush();
      for (let at = 0; at < count; at += 1)
        pairs.push({ then: then[left + at]!, now: now[right + at]! });
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  flush();
  return pairs;
}
