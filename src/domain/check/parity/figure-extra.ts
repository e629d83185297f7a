import { isCount } from '../../quantity';
import { spanOf } from '../../parity/passage';
import type { Figure } from '../../parity/reading';
import type { ParityRule } from './rule';

/** Units whose figures are too often figures of speech. */
const UNCERTAIN = new Set(['ratio', 'multiple', 'number', 'point', 'time']);

/**
 * The target states no measured figure that the source does not state. Counts are too often figures of speech to be
 * checked.
 */
export const figureExtra: ParityRule = ({ figures }) => {
  const said = new Set(
    figures.flatMap(({ matches }) => matches.map(({ target }) => amountOf(target))),
  );
  return (
    figures
      // If the whole passage is extra, another rule reports that.
      .filter(({ bead }) => bead.source.length > 0)
      .flatMap(({ target }) => target.filter(isMeasured))
      .filter((figure) => !isHeadline(figure) || !said.has(amountOf(figure)))
      .filter((figure) => !isUnitCell(figure))
      .map((figure) => ({
        ruleId: 'parity-figure-extra',
        severity: 'warning',
        at: spanOf(figure),
        actual: figure.text,
      }))
  );
};

const amountOf = ({ value, unit }: Figure) => `${value} ${unit}`;

/** Returns whether a figure is in a headline. A headline may repeat what the text below it says. */
const isHeadline = ({ passage: { kind } }: Figure) => kind === 'title' || kind === 'heading';

/** The unit of a row of a table, which Chinese writes without a number: 亿千瓦时 as 100 million kWh. */
const isUnitCell = ({ passage: { text }, start, end }: Figure) =>
  text.charAt(start - 1) === '\t' &&
  text.charAt(end) === '\t' &&
  /^\D*1[0,]*\D*$/.test(text.slice(start, end));

const isMeasured = ({ unit, qualifier }: Figure) =>
  !isCount(unit) && !UNCERTAIN.has(unit) && qualifier !== 'several';
