import type { Edition } from '../edition';
import { byKey } from './by-key';
import { fieldsBetween, type FieldDifference } from './field-differences';
import { figureBetween, figuresIn, type FigureDifference } from './figure-differences';
import { orderBetween, sectionBetween, type SectionDifference } from './section-differences';

/** All the differences between two editions of one report in one language. */
export interface Differences {
  fields: FieldDifference[];
  figures: FigureDifference[];
  sections: SectionDifference[];
}

/** Compares two editions of one report: figures one by one, text by section. */
export function differencesBetween(previous: Edition, next: Edition): Differences {
  const [was, now] = [previous.sections, next.sections];
  return {
    fields: [...fieldsBetween(previous, next), ...orderBetween(was, now)],
    figures: keysOf(figuresIn(was), figuresIn(now)).flatMap(([, a, b]) => figureBetween(a, b)),
    sections: keysOf(byKey(was), byKey(now)).flatMap(([, a, b]) => sectionBetween(a, b)),
  };
}

/** Returns whether two editions are the same to a reader. */
export const isSame = ({ fields, figures, sections }: Differences): boolean =>
  fields.length + figures.length + sections.length === 0;

/** Pairs the entries of two maps by key, in the order of the later map. Entries of the earlier map only come last. */
function keysOf<One>(was: Map<string, One>, now: Map<string, One>) {
  const keys = [...new Set([...now.keys(), ...was.keys()])];
  return keys.map((key) => [key, was.get(key), now.get(key)] as const);
}
