import type { Edition, PublishedMetric, PublishedSection } from '../edition';
import { sameJson } from '../version/same-json';
import { words } from '../version/words';
import { statedBy, type Stated } from './stated';
import { paragraphsBetween, type Paragraph } from './paragraphs';

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

export type How = 'added' | 'removed' | 'changed';

/** A section whose text or records differ. Its figures are listed separately. */
export interface SectionDifference {
  key: string;
  heading: string | null;
  how: How;
  paragraphs: Paragraph[];
  /** The parts that differ: `heading`, `level`, `quotes`, `photos`, `tables`, `notes`. */
  records: string[];
}

/** A field of the report itself. Its values are text, shortened. */
export interface FieldDifference {
  name: string;
  was: string | null;
  now: string | null;
}

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

/** Fields that identify the report, and `sections`, which is compared separately. */
const APART = new Set(['documentId', 'locale', 'sections']);

function fieldsBetween(previous: Edition, next: Edition): FieldDifference[] {
  const names = [...new Set([...Object.keys(previous), ...Object.keys(next)])];
  return (names as (keyof Edition)[])
    .filter((name) => !APART.has(name) && !sameJson(seenOf(previous, name), seenOf(next, name)))
    .map((name) => ({ name, was: saidOf(previous, name), now: saidOf(next, name) }));
}

/** Returns a field as readers see it. A cover is compared without its key: a write without a key creates a new one. */
function seenOf(edition: Edition, name: keyof Edition): unknown {
  return name === 'cover' ? keyless(edition.cover) : edition[name];
}

/** Returns a field as text. A picture is described by its caption and credit, not by its files. */
function saidOf(edition: Edition, name: keyof Edition): string | null {
  if (name !== 'cover') return words(edition[name]);
  const { caption, alt, credit } = edition.cover ?? {};
  return words([caption ?? alt, credit].filter(Boolean));
}

/** Reports that the common sections are in another order. Their headings show the order. */
function orderBetween(was: PublishedSection[], now: PublishedSection[]): FieldDifference[] {
  const [before, after] = [byKey(was), byKey(now)];
  const old = was.filter(({ key }) => after.has(key));
  const present = now.filter(({ key }) => before.has(key));
  const keys = (sections: PublishedSection[]) => sections.map(({ key }) => key);
  if (sameJson(keys(old), keys(present))) return [];
  const headings = (sections: PublishedSection[]) => words(sections.map(({ heading }) => heading));
  return [{ name: 'order', was: headings(old), now: headings(present) }];
}

type Placed = { metric: PublishedMetric; section: PublishedSection };

const figuresIn = (sections: readonly PublishedSection[]) =>
  new Map(
    sections.flatMap((section) =>
      section.metrics.map((metric): [string, Placed] => [metric.key, { metric, section }]),
    ),
  );

function figureBetween(was: Placed | undefined, now: Placed | undefined): FigureDifference[] {
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

const byKey = (sections: readonly PublishedSection[]) =>
  new Map(sections.map((section) => [section.key, section]));

const RECORDS = ['heading', 'level', 'quotes', 'photos', 'tables', 'notes'] as const;

function sectionBetween(
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

/** Removes the key, which no reader sees, and the place, which moves with the prose. */
function keyless<One extends object>(record: One | null): object | null {
  if (record === null) return null;
  const { key: _key, place: _place, ...seen } = record as One & { key?: unknown; place?: unknown };
  return seen;
}

/** Returns the records of a section as readers see them. */
function seenIn(section: PublishedSection | undefined, name: (typeof RECORDS)[number]): unknown {
  const value = section?.[name] ?? null;
  if (!Array.isArray(value)) return value;
  return value.map((record: object) => keyless(record));
}

/** Pairs the entries of two maps by key, in the order of the later map. Entries of the earlier map only come last. */
function keysOf<One>(was: Map<string, One>, now: Map<string, One>) {
  const keys = [...new Set([...now.keys(), ...was.keys()])];
  return keys.map((key) => [key, was.get(key), now.get(key)] as const);
}
