import type { Edition, PublishedMetric } from '../edition';
import { dimensionOf } from '../quantity';
import { groupedBy } from '../grouped';
import type { Metric, Report } from '../report';
import { joined, wordsOfLabel } from './same-label';
import { thingOf, type Thing } from './thing';

interface Named {
  /** The core of its label. */
  core: string;
  thing: Thing;
  /** What kind of amount it is: figures of two kinds are never one. */
  kind: string;
  /** Its section, and in what it is counted. */
  place: string;
}

/** A figure that last year stated. */
export interface Waiting extends Named {
  metric: PublishedMetric;
  section: { key: string; heading: string | null };
}

/** A figure of this year, which may be one that last year stated. */
export interface Candidate extends Named {
  metric: Metric;
  section: { key: string };
}

/** The figures that a report states of its own year; what it restates of earlier ones is not expected again. */
export const waitingIn = ({ sections, year }: Pick<Edition, 'year' | 'sections'>): Waiting[] =>
  sections.flatMap(({ key, heading, metrics }) =>
    metrics
      .filter(({ period }) => isOwn(period, year))
      .map((metric) => ({ metric, ...named(metric, key), section: { key, heading } })),
  );

/** The figures that a report says of its own year. */
export const candidatesIn = ({ sections, year }: Report): Candidate[] =>
  sections.flatMap(({ key, metrics }) =>
    metrics
      .filter(({ period }) => isOwn(period, year))
      .map((metric) => ({ metric, ...named(metric, key), section: { key } })),
  );

type Figure = Pick<Metric, 'label' | 'unit'> & Partial<Pick<Metric, 'change' | 'basis' | 'period'>>;

function named(figure: Figure, section: string): Named {
  const words = wordsOfLabel(figure.label);
  return {
    core: joined(words),
    thing: thingOf(words),
    kind: kindOf(figure),
    place: `${section} ${dimensionOf(figure.unit)}`,
  };
}

/** Of no other year as a whole. */
const isOwn = (period: string | null | undefined, year: number | null) =>
  !period || !/^\d{4}$/.test(period) || Number(period) === year;

/** In which units it converts, of how long a time, and whether it is a total or a change. */
const kindOf = ({ unit, change, basis, period }: Figure): string =>
  JSON.stringify([dimensionOf(unit), kindOfChange(change), basis ?? null, lengthOf(period)]);

/** What something rose or fell to is as much of it as there is; what it rose by is another figure. */
const kindOfChange = (change: Metric['change'] | undefined): string =>
  change === 'risesTo' || change === 'fallsTo' ? 'none' : (change ?? 'none');

/** Returns a function that finds the candidates of a figure's kind, in order. No other candidate can be the figure. */
export function ofItsKind(
  candidates: readonly Candidate[],
): (one: Waiting) => readonly Candidate[] {
  const kinds = groupedBy(candidates, ({ kind }) => kind);
  return ({ kind }) => kinds.get(kind) ?? [];
}

/** Two indicators are two things, whatever they are called. */
export const mayBeOne = (waiting: Waiting, candidate: Candidate): boolean =>
  !(waiting.metric.indicator && candidate.metric.indicator);

/** `H1`, `Q3`, `03` of a year; nothing for the whole of it. */
const lengthOf = (period: string | null | undefined): string =>
  period ? period.replace(/\d{4}-?/g, '') : '';
