import type { PublishedMetric, PublishedSection } from '../edition';
import { sameJson } from '../version/same-json';
import { statedBy, type Stated } from './stated';

/** A figure that differs between two editions. Null: the figure is missing from that edition. */
export interface FigureDifference {
  key: string;
  /** The label in the later edition, or in the earlier one if the figure was removed. */
  label: string;
  section: { key: string; heading: string | null };
  indicator: { key: string; name: string } | null;
  was: Stated | null;
  now: Stated | null;
}

type Placed = { metric: PublishedMetric; section: PublishedSection };

/** Returns the figures of an edition by their keys, with their sections. */
export const figuresIn = (sections: readonly PublishedSection[]) =>
  new Map(
    sections.flatMap((section) =>
      section.metrics.map((metric): [string, Placed] => [metric.key, { metric, section }]),
    ),
  );

/** Returns how a figure differs, or nothing. */
export function figureBetween(
  was: Placed | undefined,
  now: Placed | undefined,
): FigureDifference[] {
  const shown = now ?? was;
  if (!shown || (was && now && sameJson(claimOf(was.metric), claimOf(now.metric)))) return [];
  const { metric, section } = shown;
  return [
    {
      ...{ key: metric.key, label: metric.label },
      section: { key: section.key, heading: section.heading },
      indicator: metric.indicator && { key: metric.indicator.key, name: metric.indicator.name },
      ...{ was: was ? statedBy(was.metric) : null, now: now ? statedBy(now.metric) : null },
    },
  ];
}

/**
 * Returns everything that a figure says. Its place is left out because it moves with every word before it, and the
 * definition because it belongs to the indicator.
 */
function claimOf({ place: _place, indicator, ...claim }: PublishedMetric) {
  return { ...claim, indicator: indicator?.key ?? null };
}
