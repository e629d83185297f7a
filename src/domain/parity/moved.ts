import { firstWhere } from '../first-where';
import type { Bead } from './bead';
import { likenessOf } from './likeness';
import type { Read } from './reading';

/** The least score at which a missing passage and an extra one count as one moved passage. */
const SURELY_SAME = 2.2;
/**
 * A missing passage is compared with this many extra passages on each side of its place. If a translation has more
 * extra passages than that, nothing corresponds. Passages that are not found are then reported as missing, and extra
 * ones as extra.
 */
const MOST_LOOKED_AT = 200;

/** A passage that only the target has, and the index of its bead. */
interface Extra {
  read: Read;
  at: number;
}

/** Joins passages that are missing in one place and extra in another: they were moved. */
export function withMoved(aligned: readonly Bead[]): { beads: Bead[]; moved: Bead[] } {
  const extra = aligned.flatMap(({ source, target }, at) =>
    source.length === 0 ? target.map((read): Extra => ({ read, at })) : [],
  );
  const used = new Set<Read>();
  const moved: Bead[] = [];
  const joined = aligned.map((bead, at) => {
    if (bead.target.length > 0 || extra.length === 0) return bead;
    const free = nearest(extra, at).filter(({ read }) => !used.has(read));
    const [best, score] = closest(bead.source, free);
    if (!best || score < SURELY_SAME) return bead;
    used.add(best);
    const found = { source: bead.source, target: [best] };
    moved.push(found);
    return found;
  });
  const isLeft = ({ source, target }: Bead) => source.length > 0 || !used.has(target[0]!);
  return { beads: joined.filter(isLeft), moved };
}

function nearest(extra: readonly Extra[], at: number): Extra[] {
  const here = firstWhere(extra, (one) => one.at >= at);
  return extra.slice(Math.max(0, here - MOST_LOOKED_AT), here + MOST_LOOKED_AT);
}

function closest(source: readonly Read[], extra: readonly Extra[]): [Read | null, number] {
  let [best, most]: [Read | null, number] = [null, 0];
  for (const { read } of extra) {
    const score = likenessOf(source, [read]);
    if (score > most) [best, most] = [read, score];
  }
  return [best, most];
}
