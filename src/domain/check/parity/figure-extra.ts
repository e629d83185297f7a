import { isCount } from '../../quantity';
import { spanOf } from '../../parity/passage';
import type { Figure } from '../../parity/reading';
import type { ParityRule } from './rule';

/** Units of figures that are too often a way of speaking. */
const UNCERTAIN = new Set(['ratio', 'multiple', 'number', 'point', 'time']);

/** A measured figure of the target that the source does not state. Counts are too often a way of speaking. */
export const figureExtra: ParityRule = ({ figures }) => {
  const said = new Set(
    figures.flatMap(({ matches }) => matches.map(({ target }) => amountOf(target))),
  );
  return (
    figures
      // Where the whole passage is extra, that is the finding.
      .filter(({ bead }) => bead.source.length > 0)
      .flatMap(({ target }) => target.filter(isMeasured))
      .filter((figure) => !isHeadline(figure) || !said.has(amountOf(figure)))
      .map((figure) => ({
        ruleId: 'parity-figure-extra',
        severity: 'warning',
        at: spanOf(figure),
        actual: figure.text,
      }))
  );
};

const amountOf = ({ value, unit }: Figure) => `${value} ${unit}`;

/** A headline may say at once what the text says below. */
const isHeadline = ({ passage: { kind } }: Figure) => kind === 'title' || kind === 'heading';

const isMeasured = ({ unit, qualifier }: Figure) =>
  !isCount(unit) && !UNCERTAIN.has(unit) && qualifier !== 'several';
