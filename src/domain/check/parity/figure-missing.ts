import { isCount } from '../../quantity';
import { gapFor } from '../../parity/gap';
import type { BeadFigures } from '../../parity/match';
import { spanOf } from '../../parity/passage';
import type { Figure } from '../../parity/reading';
import type { ParityFinding, ParityRule } from './rule';

/** Small counts in Han numerals belong to a story, which may be told without them. */
const STORY = /^[两二三四五六七八九十]/;

/** Every figure of the source stands in the target. Small counts in Han numerals may be told without one. */
export const figureMissing: ParityRule = ({ figures }) =>
  figures
    // Where the whole passage is missing, that is the finding.
    .filter(({ bead }) => bead.target.length > 0)
    .flatMap((unmatched) => unmatched.source.flatMap((figure) => missing(figure, unmatched)));

function missing(figure: Figure, figures: BeadFigures): ParityFinding[] {
  const at = gapFor(figure, figures);
  if (!at) return [];
  const mayBeLeftOut =
    isCount(figure.unit) && (STORY.test(figure.text) || isRepeated(figure, figures));
  return [
    {
      ruleId: 'parity-figure-missing',
      severity: mayBeLeftOut ? 'note' : 'error',
      at,
      actual: null,
      expected: figure.text,
      cause: spanOf(figure),
    },
  ];
}

/** What the source says twice of the same thing, a translation may say once. */
const isRepeated = (figure: Figure, { matches }: BeadFigures) =>
  matches.some(({ source }) => source.value === figure.value && source.unit === figure.unit);
