import { dimensionOf } from '../quantity';
import type { Metric } from '../report';
import type { Expected } from './expected';
import { wordsOfLabel, withoutYears } from './same-label';
import { isSameThing, thingOf } from './thing';

/** An indicator that exists. */
export interface KnownIndicator {
  key: string;
  name: string;
  unit: string;
}

/** A figure as it is recorded; what is not known yet is left out. */
export type Measured = Partial<Pick<Metric, 'key' | 'label' | 'unit' | 'change' | 'basis'>>;

/** What a figure may measure: an indicator that exists, or one that can be made of it. */
export type IndicatorOffer =
  { key: string; name: string } | { key: null; name: string; unit: string };

/**
 * Returns the indicator to offer for a figure that has none. First comes last year's indicator of the same figure. Then
 * comes the only indicator with the figure's name and kind of unit. Otherwise a new one is offered. A change has none:
 * how much a number rose is a value of another year's difference, not of the indicator.
 */
export function indicatorFor(
  figure: Measured,
  known: readonly KnownIndicator[],
  expected: readonly Expected[],
): IndicatorOffer | null {
  const last = expected.find(
    ({ now, maybe, indicator }) => indicator && figure.key && (now ?? maybe)?.key === figure.key,
  );
  if (last?.indicator) return last.indicator;
  const { label = '', unit = '' } = figure;
  const name = withoutYears(label);
  if (name === '' || unit === '' || isChange(figure)) return null;
  const same = figure.basis ? [] : known.filter((one) => measures(one, name, unit));
  if (same.length > 1) return null;
  return same[0] ?? { key: null, name, unit };
}

/** What something rose or fell to is a value of the indicator; what it rose or fell by is not. */
const isChange = ({ change }: Measured): boolean =>
  change !== undefined && !['none', 'risesTo', 'fallsTo'].includes(change);

const measures = (one: KnownIndicator, name: string, unit: string): boolean =>
  dimensionOf(one.unit) === dimensionOf(unit) &&
  isSameThing(thingOf(wordsOfLabel(one.name)), thingOf(wordsOfLabel(name)));
