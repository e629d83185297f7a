import type { Edition } from '../edition';
import type { Report } from '../report';
import { candidatesIn, waitingIn, type Candidate, type Waiting } from './figures-of';
import { meet } from './meet';
import { offersFor } from './offers';
import { percentBetween, said, standingOf, type Recorded, type Standing } from './standing';
import { statedBy, type Stated } from './stated';

/** A figure that last year stated and this year's report should. */
export interface Expected {
  /** Its key in last year's report. */
  key: string;
  label: string;
  section: { key: string; heading: string | null };
  indicator: { key: string; name: string } | null;
  was: Stated;
  standing: Standing;
  /** This year's figure; null while it is open. */
  now: Recorded | null;
  /** While it is open: the figure of this year that it may be, which somebody has to say. */
  maybe: Recorded | null;
  /** Of last year's value, two decimals; null where it cannot be said. */
  percent: number | null;
}

/** What is expected of this year's report, and what is in it that last year did not state. */
export interface Expectations {
  expected: Expected[];
  /** Figures that are new this year, or that last year's may be. */
  fresh: Recorded[];
}

/** What is looked at of last year's report. */
export type LastYear = Pick<Edition, 'year' | 'sections'>;

/**
 * Holds a report to what the report of the year before stated: a figure is met by one of the same indicator, else by one of the
 * same label that is counted in the same kind of unit and of the same kind of change. Each meets one at most. Where that is not
 * certain, one is offered and nothing is decided.
 * @param waived labels that an editor said are not stated any more
 */
export function expectationsOf(
  previous: LastYear,
  report: Report,
  waived: ReadonlySet<string> = new Set(),
): Expectations {
  const waiting = waitingIn(previous);
  const candidates = candidatesIn(report);
  const met = meet(waiting, candidates);
  const taken = new Set(met.values());
  const fresh = candidates.filter((candidate) => !taken.has(candidate));
  const open = waiting.filter((one) => !met.has(one) && !waived.has(one.metric.label));
  const offers = offersFor(open, fresh);
  return {
    expected: waiting.map((one) =>
      expectedOf(one, met.get(one) ?? null, offers.get(one) ?? null, waived),
    ),
    fresh: fresh.map(said),
  };
}

function expectedOf(
  { metric, section }: Waiting,
  found: Candidate | null,
  offered: Candidate | null,
  waived: ReadonlySet<string>,
): Expected {
  const percent = found ? percentBetween(metric, found.metric) : null;
  const { key, label, indicator } = metric;
  return {
    ...{ key, label, section, was: statedBy(metric), percent },
    indicator: indicator && { key: indicator.key, name: indicator.name },
    standing: standingOf(label, found, percent, waived),
    now: found && said(found),
    maybe: offered && said(offered),
  };
}
