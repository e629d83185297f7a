import type { Bead } from './align';
import type { Span } from './passage';
import type { Read } from './reading';

/** A year of the target that the source does not name here, and the one that it names instead. */
export interface ChangedYear {
  at: Span;
  year: number;
  expected: number | null;
  cause: Span | null;
}

type Mention = { year: number; span: Span };

/** Words that the translator may resolve to a year. */
const RELATIVE = /[今去前明当上同本翌往历]年|同比|以往|同期|年[初底末]|学年|以来|年度/;

/** Years that changed in translation. What is only left out, or said as "last year", is not. */
export function changedYears(beads: readonly Bead[]): ChangedYear[] {
  const known = new Set(
    beads.flatMap(({ source }) => source.flatMap((read) => read.years.map(({ year }) => year))),
  );
  const over = beads.map(({ source, target }) => ({
    source: excess(mentions(source), mentions(target)),
    target: excess(mentions(target), mentions(source)),
  }));
  return beads.flatMap((bead, at) => {
    const near = over.slice(Math.max(0, at - 1), at + 2);
    const lost = over[at]!.source.filter(
      ({ year }) => !near.some((other) => other.target.some((m) => m.year === year)),
    );
    const added = over[at]!.target.filter(
      ({ year }) => !near.some((other) => other.source.some((m) => m.year === year)),
    );
    return added.flatMap((mention): ChangedYear[] => {
      const instead = lost.shift() ?? null;
      const resolved =
        known.has(mention.year) || bead.source.some(({ passage }) => RELATIVE.test(passage.text));
      if (!instead && (resolved || known.size === 0 || bead.source.length === 0)) return [];
      return [
        {
          at: mention.span,
          year: mention.year,
          expected: instead?.year ?? null,
          cause: instead?.span ?? null,
        },
      ];
    });
  });
}

const mentions = (reads: readonly Read[]): Mention[] =>
  reads.flatMap(({ passage, years }) =>
    years.map(({ year, start, end }) => ({ year, span: { passage, start, end } })),
  );

/** What one side names more often than the other. */
function excess(mentions: Mention[], others: readonly Mention[]): Mention[] {
  const left = others.map(({ year }) => year);
  return mentions.filter(({ year }) => {
    const at = left.indexOf(year);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
