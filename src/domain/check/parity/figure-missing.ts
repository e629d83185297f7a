import { isCount } from '../../quantity';
import { gapFor } from '../../parity/gap';
import type { BeadFigures } from '../../parity/match';
import type { Figure } from '../../parity/reading';
import type { ParityFinding, ParityRule } from './rule';

const STORY = /^[两二三四五六七八九十]/;

/** Every figure of the source stands in the target. Small counts in Han numerals may be told without one. */
export const figureMissing: ParityRule = ({ figures }) =>
  figures.flatMap((bead) =>
    // Where the whole passage is missing, that is the finding.
    bead.bead.target.length === 0 ? [] : bead.source.flatMap((figure) => missing(figure, bead)),
  );

function missing(figure: Figure, bead: BeadFigures): ParityFinding[] {
  const at = gapFor(figure, bead);
  if (!at) return [];
  const told = isCount(figure.unit) && (STORY.test(figure.text) || isRepeated(figure, bead));
  return [
    {
      ...{ ruleId: 'parity-figure-missing', severity: told ? 'note' : 'error' },
      ...{ document: 'target', at, actual: null, expected: figure.text },
      cause: { passage: figure.passage, start: figure.start, end: figure.end },
    },
  ];
}

/** What the source says twice of the same thing, a translation may say once. */
const isRepeated = (figure: Figure, { matches }: BeadFigures) =>
  matches.some(({ source }) => source.value === figure.value && source.unit === figure.unit);
