import type { Section } from '../report';
import { toldIn } from './told-in';
import { yearsAhead } from './years-ahead';

/** The years by which figures are dated. */
export interface Times {
  /** The year of the report. */
  year: number | null;
  /** The year in which it is told, the year of its 今年 (see `toldIn`). */
  now: number | null;
  /** The coming year that a section plans (see `yearsAhead`). Null for all others. */
  ahead: number | null;
}

/** The parts of a report that date its figures, and all its texts. */
interface Told {
  sections: readonly Pick<Section, 'key' | 'heading' | 'level'>[];
  texts: readonly string[];
  year: number | null;
  issuedOn?: string | null;
}

/** Returns the years by which the figures of a section are dated, by the section's key; null for what is in no section. */
export function timesBySection(told: Told): (key: string | null) => Times {
  const { sections, texts, year, issuedOn = null } = told;
  const ahead = yearsAhead(sections, year);
  const now = toldIn(texts, year, issuedOn);
  return (key) => ({ year, now, ahead: (key !== null && ahead.get(key)) || null });
}
