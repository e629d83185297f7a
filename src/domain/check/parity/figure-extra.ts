import { isCount } from '../../quantity';
import { spanOf } from '../../parity/passage';
import type { Figure, Read } from '../../parity/reading';
import type { ParityRule } from './rule';

/** Units whose figures are too often figures of speech. */
const UNCERTAIN = new Set(['ratio', 'multiple', 'number', 'point', 'time']);

/**
 * The target states no measured figure that the source does not state. Small counts are too often figures of speech to
 * be checked. Nobody says 7,020 by the way.
 */
export const figureExtra: ParityRule = ({ figures }) => {
  const said = new Set(
    figures.flatMap(({ matches }) => matches.map(({ target }) => amountOf(target))),
  );
  return (
    figures
      // If the whole passage is extra, another rule reports that.
      .filter(({ bead }) => bead.source.length > 0)
      .flatMap(({ bead, target }) =>
        target.filter((figure) => isMeasured(figure) && !isBeforeLast(figure, bead.source)),
      )
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

/** 前年 is two years earlier. */
const isBeforeLast = ({ text, passage, end }: Figure, source: readonly Read[]): boolean =>
  /^two years$/i.test(text) &&
  /^ (?:earlier|before|ago|previously)\b/.test(passage.text.slice(end, end + LONGEST_AGO)) &&
  source.some((read) => read.passage.text.includes('前年'));
const LONGEST_AGO = 12;

/** Returns whether a figure is in a headline. A headline may repeat what the text below it says. */
const isHeadline = ({ passage: { kind } }: Figure) => kind === 'title' || kind === 'heading';

/** The unit of a row of a table, which Chinese writes without a number: 亿千瓦时 as 100 million kWh. */
const isUnitCell = ({ passage: { text }, start, end }: Figure) =>
  text.charAt(start - 1) === '\t' &&
  text.charAt(end) === '\t' &&
  /^\D*1[0,]*\D*$/.test(text.slice(start, end));

const isMeasured = (figure: Figure) =>
  (!isCount(figure.unit) || isPrecise(figure)) &&
  !UNCERTAIN.has(figure.unit) &&
  figure.qualifier !== 'several';

/**
 * Whether a count of something known is large and printed with digits: no figure of speech. The thousand of `for every
 * 1,000 residents` counts nothing.
 */
const isPrecise = ({ text, value, unit, passage, start }: Figure): boolean =>
  unit !== 'item' &&
  value !== null &&
  value >= LEAST_PRECISE &&
  /\d/.test(text) &&
  !/\b(?:every|per|each|in|of)(?: the)? $/i.test(
    passage.text.slice(Math.max(0, start - LONGEST_BEFORE), start),
  );
const [LEAST_PRECISE, LONGEST_BEFORE] = [1000, 12];
