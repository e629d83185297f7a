import type { PublishedSection } from '../edition';
import { sameJson } from '../version/same-json';
import { words } from '../version/words';
import { byKey, type How } from './by-key';
import { keyless, type FieldDifference } from './field-differences';
import { paragraphsBetween, type Paragraph } from './paragraphs';

/** A section whose text or records differ. Its figures are listed separately. */
export interface SectionDifference {
  key: string;
  heading: string | null;
  how: How;
  paragraphs: Paragraph[];
  /** The parts that differ: `heading`, `level`, `quotes`, `photos`, `tables`, `notes`. */
  records: string[];
}

/** Reports that the common sections are in another order. Their headings show the order. */
export function orderBetween(was: PublishedSection[], now: PublishedSection[]): FieldDifference[] {
  const [before, after] = [byKey(was), byKey(now)];
  const old = was.filter(({ key }) => after.has(key));
  const present = now.filter(({ key }) => before.has(key));
  const keys = (sections: PublishedSection[]) => sections.map(({ key }) => key);
  if (sameJson(keys(old), keys(present))) return [];
  const headings = (sections: PublishedSection[]) => words(sections.map(({ heading }) => heading));
  return [{ name: 'order', was: headings(old), now: headings(present) }];
}

const RECORDS = ['heading', 'level', 'quotes', 'photos', 'tables', 'notes'] as const;

/** Returns how the text or the records of a section differ, or nothing. */
export function sectionBetween(
  was: PublishedSection | undefined,
  now: PublishedSection | undefined,
): SectionDifference[] {
  const shown = now ?? was;
  if (!shown) return [];
  const paragraphs = paragraphsBetween(was?.body ?? [], now?.body ?? []);
  const records = RECORDS.filter((name) => !sameJson(seenIn(was, name), seenIn(now, name)));
  if (was && now && paragraphs.length + records.length === 0) return [];
  const how = !was ? 'added' : now ? 'changed' : 'removed';
  return [
    { key: shown.key, heading: shown.heading, how, paragraphs, records: was && now ? records : [] },
  ];
}

/** Returns the records of a section as readers see them. */
function seenIn(section: PublishedSection | undefined, name: (typeof RECORDS)[number]): unknown {
  const value = section?.[name] ?? null;
  if (!Array.isArray(value)) return value;
  return value.map((record: object) => keyless(record));
}
