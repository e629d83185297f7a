import { canonical } from '../../version/canonical';
import type { Component } from '../content';
import type { Node } from '../manuscript';
import { withoutPlace } from './places';
import { textOf, wordsOf } from './tokens';
import { mergeWords } from './words';

/**
 * Merges one picture that both sides changed, with its lines word by word. Returns null if the range is not one
 * picture, or if both sides changed the same thing.
 */
export function photoOf(
  base: readonly Node[],
  mine: readonly Node[],
  theirs: readonly Node[],
): Node | null {
  const all = [base, mine, theirs];
  const [old, own, other] = all.map(([first]) => first) as [Node, Node, Node];
  const isOne = all.every((nodes) => nodes.length === 1 && isPicture(nodes[0]!));
  const keys = new Set(all.map(([first]) => (first?.attrs?.component as Component)?.key));
  if (!isOne || keys.size !== 1) return null;
  const [was, here, there] = [old, own, other].map((node) => withoutPlace(node).attrs);
  const attrs = oneOf(was, here, there);
  const content: Node[] = [];
  for (const [at, line] of (other.content ?? []).entries()) {
    const [before, now] = [old.content?.[at] ?? line, own.content?.[at] ?? line];
    const words = mergeWords(wordsOf(before), wordsOf(now), wordsOf(line));
    if (!words) return null;
    content.push({ ...line, content: textOf(words) });
  }
  return attrs ? { ...other, attrs, content } : null;
}

const isPicture = ({ type }: Node): boolean => type === 'photo' || type === 'report_cover';

function oneOf<Value>(base: Value, mine: Value, theirs: Value): Value | null {
  const [old, own, other] = [base, mine, theirs].map(canonical);
  if (own === old || own === other) return theirs;
  return other === old ? mine : null;
}
