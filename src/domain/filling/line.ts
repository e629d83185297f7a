import type { Report } from '../report';
import type { Expectations } from '../years';
import type { Stated } from '../years/stated';

/** A figure that a department can state for this year: its name, last year's value, and what the text says so far. */
export interface FillLine {
  /** `y:KEY` for a figure of last year's report, `m:KEY` for a new one of this year's. */
  id: string;
  section: string;
  label: string;
  was: Stated | null;
  now: Stated | null;
}

/** Returns every line that can be filled in, in the order of last year's report. This year's new figures follow. */
export function linesToFill({ expected, fresh }: Expectations, { sections }: Report): FillLine[] {
  const headings = new Map(sections.map(({ key, heading }) => [key, heading ?? '']));
  return [
    ...expected.map(({ key, section, label, was, now }) => ({
      ...{ id: `y:${key}`, section: section.heading ?? '', label, was, now },
    })),
    ...fresh.map((now) => ({
      ...{ id: `m:${now.key}`, section: headings.get(now.section) ?? '', label: now.label },
      ...{ was: null, now },
    })),
  ];
}
