import type { Component } from '../desk/content';
import type { Expected } from './expected';
import { shiftYears } from './shift-years';

/** What a record of this year takes over. */
export interface Adoption {
  /** Of the record. */
  key: string;
  change: Component;
}

/**
 * What the offered figure takes over to be the one that last year stated: its indicator, or else its label. A figure that is it
 * already takes the indicator where it has none, so that the line of the indicator goes on. Null where there is nothing to take.
 * @param year that last year's report is of
 */
export function adoption(
  { maybe, now, indicator, label }: Expected,
  year: number,
): Adoption | null {
  if (maybe) {
    const change = indicator ? { indicator: indicator.key } : { label: shiftYears(label, year) };
    return { key: maybe.key, change };
  }
  if (now && indicator && now.indicator === null)
    return { key: now.key, change: { indicator: indicator.key } };
  return null;
}
