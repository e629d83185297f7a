import type { Bead } from './bead';
import { likenessOf } from './likeness';
import type { Meet } from './meeting';
import type { Read } from './reading';

/** What it costs that a passage stands alone: a paragraph of its own is seldom left out or added. */
const ALONE = { heading: -1.2, title: -1.2, caption: -1.4, other: -0.6, paragraph: -2.2 };
const PER_JOINED = 0.8;
const PER_RATIO = 1.2;
const [SAME_KIND, OTHER_KIND] = [0.4, -1.2];

/** How much speaks for a bead. `proportion`: how much longer the whole target is than the whole source. */
export function gainOf({ source, target }: Bead, proportion: number, meet: Meet): number {
  if (source.length === 0 || target.length === 0)
    return [...source, ...target].reduce((sum, { passage }) => sum + ALONE[passage.kind], 0);
  const joined =
    (source.length + target.length - 2) * PER_JOINED +
    strangersIn(source, target) +
    strangersIn(target, source);
  const ratio = lengthOf(target) / (proportion * Math.max(1, lengthOf(source)));
  const kinds = kindOf(source) === kindOf(target) ? SAME_KIND : OTHER_KIND;
  return likenessOf(source, target, meet) - PER_RATIO * Math.abs(Math.log(ratio)) - joined + kinds;
}

/** How much longer the target is than the source, in characters. */
export const proportionOf = (source: readonly Read[], target: readonly Read[]): number =>
  lengthOf(target) / Math.max(1, lengthOf(source));

const lengthOf = (reads: readonly Read[]) =>
  reads.reduce((sum, { passage }) => sum + passage.text.length, 0);

const kindOf = ([first]: readonly Read[]) => first?.passage.kind;

/** What it costs to join a stranger: more, where several figures went unanswered. */
const [STRANGER, SURE_STRANGER] = [1.5, 2.5];

/** A paragraph of speech, or of figures, that nothing on the other side answers was not merged: it is missing. */
function strangersIn(joined: readonly Read[], others: readonly Read[]): number {
  if (joined.length < 2) return 0;
  const spoken = others.some((read) => read.spoken);
  const answered = (value: number) => others.some(({ values }) => values.has(value));
  return joined.reduce((cost, read) => {
    const unanswered = read.stated.length > 0 && !read.stated.some(answered);
    if (unanswered) return cost + (read.stated.length > 1 ? SURE_STRANGER : STRANGER);
    return cost + (read.spoken && !spoken ? STRANGER : 0);
  }, 0);
}
