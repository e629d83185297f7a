import { hunksOf, type Hunk, type Range } from './hunks';

/** A region of three sequences that belong together, and the side that changed it. */
export interface Region {
  kind: 'same' | 'mine' | 'theirs' | 'both';
  base: Range;
  mine: Range;
  theirs: Range;
}

/**
 * Divides three sequences into regions by the side that changed them (three-way, like diff3).
 * @param neighbours whether adjacent changes of the two sides are one region that both changed
 */
export function regions(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  neighbours: boolean,
): Region[] {
  const hunks = [...hunksOf(base, mine, 'mine'), ...hunksOf(base, theirs, 'theirs')];
  const changed = grouped(hunks.sort(byPlace), neighbours);
  const all: Region[] = [];
  const shift = { base: 0, mine: 0, theirs: 0 };
  const add = (kind: Region['kind'], length: number, more: { mine: number; theirs: number }) => {
    const of = (side: 'base' | 'mine' | 'theirs', size: number): Range => {
      const from = shift[side];
      shift[side] += size;
      return [from, from + size];
    };
    const sizes = { mine: length + more.mine, theirs: length + more.theirs };
    const range = { base: of('base', length), mine: of('mine', sizes.mine) };
    all.push({ kind, ...range, theirs: of('theirs', sizes.theirs) });
  };
  for (const { range, hunks } of changed) {
    if (range[0] > shift.base) add('same', range[0] - shift.base, { mine: 0, theirs: 0 });
    add(kindOf(hunks), range[1] - range[0], {
      mine: more(hunks, 'mine'),
      theirs: more(hunks, 'theirs'),
    });
  }
  if (shift.base < base.length) add('same', base.length - shift.base, { mine: 0, theirs: 0 });
  return all;
}

const byPlace = (a: Hunk, b: Hunk): number => a.base[0] - b.base[0] || a.base[1] - b.base[1];

interface Group {
  range: Range;
  hunks: Hunk[];
}

function grouped(hunks: readonly Hunk[], neighbours: boolean): Group[] {
  const groups: Group[] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    if (last && meets(last.range, hunk.base, neighbours)) {
      last.range = [last.range[0], Math.max(last.range[1], hunk.base[1])];
      last.hunks.push(hunk);
    } else groups.push({ range: hunk.base, hunks: [hunk] });
  }
  return groups;
}

/** Two additions at one point always meet, whatever `neighbours` says. */
function meets([from, to]: Range, next: Range, neighbours: boolean): boolean {
  const bothAdd = from === to && next[0] === next[1];
  return next[0] < to || ((neighbours || bothAdd) && next[0] === to);
}

const more = (hunks: readonly Hunk[], side: Hunk['side']): number =>
  hunks.filter((hunk) => hunk.side === side).reduce((sum, hunk) => sum + hunk.more, 0);

function kindOf(hunks: readonly Hunk[]): Region['kind'] {
  const sides = new Set(hunks.map(({ side }) => side));
  return sides.size > 1 ? 'both' : hunks[0]!.side;
}

export const slice = <One>(all: readonly One[], [from, to]: Range): One[] => all.slice(from, to);
