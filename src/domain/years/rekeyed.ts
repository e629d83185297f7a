import {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from '../desk/content';
import { align } from '../translate/align';
import { groupText } from '../translate/blocks';
import { sameJson } from '../version/same-json';

/**
 * Gives a newly read document the keys of its earlier version. Sections match by heading, then by text; records match
 * by content. So an unchanged part is equal to the earlier one, and a record keeps its indicator and its translation.
 * Fields that a document cannot hold (organization, series, slug, dismissals, pictures) keep their values.
 */
export function rekeyed(read: Content, before: Content, newKey: () => string): Content {
  const old = sectionsIn(before);
  const matches = sectionMatches(old, sectionsIn(read));
  return {
    ...before,
    ...read,
    sections: sectionsIn(read).map((section, at) =>
      sectionWith(section, old[matches[at]!] ?? null, newKey),
    ),
    credits: rekeyedList(componentsIn(read.credits), componentsIn(before.credits), byRole, newKey),
  };
}

const headingOf = ({ heading }: SectionContent) => heading ?? '';
const wholeOf = (section: SectionContent) =>
  `${headingOf(section)}\n${groupText(section.body ?? [])}`;

/**
 * Returns for each section the index of its earlier section; -1 for a new one. Headings are compared first, because an
 * empty draft has nothing else.
 */
function sectionMatches(old: SectionContent[], now: SectionContent[]): number[] {
  const matches = align(old.map(headingOf), now.map(headingOf));
  const free = old.map((_, at) => at).filter((at) => !matches.includes(at));
  const waiting = now.map((_, at) => at).filter((at) => matches[at] === -1);
  const whole = align(
    free.map((at) => wholeOf(old[at]!)),
    waiting.map((at) => wholeOf(now[at]!)),
  );
  waiting.forEach((at, index) => {
    matches[at] = whole[index] === -1 ? -1 : free[whole[index]!]!;
  });
  return matches;
}

const LISTS = ['metrics', 'quotes', 'tables', 'notes'] as const;

function sectionWith(
  section: SectionContent,
  before: SectionContent | null,
  newKey: () => string,
): SectionContent {
  const lists = LISTS.flatMap((name) => {
    const all = rekeyedList(
      componentsIn(section[name]),
      componentsIn(before?.[name]),
      SIGNS[name],
      newKey,
    );
    return all.length > 0 || before?.[name] ? [[name, all]] : [];
  });
  return {
    ...before,
    ...section,
    key: before?.key ?? newKey(),
    ...(before?.photos ? { photos: before.photos } : {}),
    ...Object.fromEntries(lists),
  };
}

type Sign = (component: Component) => string;

const textOf: Sign = ({ text }) => text ?? '';
const byRole: Sign = ({ role }) => String(role ?? '');

/** What identifies a record, the most reliable first. */
const SIGNS: Record<(typeof LISTS)[number], Sign | Sign[]> = {
  metrics: [
    (one) => `${textOf(one)} ${String(one.label)}`,
    textOf,
    ({ label, unit }) => `${String(label)} ${String(unit)}`,
  ],
  quotes: [textOf, ({ speaker, text }) => `${String(speaker ?? '')}${(text ?? '').slice(0, 6)}`],
  tables: [({ rows }) => JSON.stringify(rows ?? null), ({ caption }) => String(caption ?? '')],
  notes: [textOf, ({ mark }) => String(mark ?? '')],
};

/**
 * Matches each record with an earlier one. If the content is the same, the earlier record is kept whole. If it differs,
 * the key and the fields that no document holds are kept.
 */
function rekeyedList(
  now: Component[],
  before: Component[],
  signs: Sign | Sign[],
  newKey: () => string,
): Component[] {
  const free = new Set(before);
  const found = new Map<Component, Component>();
  for (const sign of [signs].flat()) {
    for (const one of now) {
      if (found.has(one) || sign(one).trim() === '') continue;
      const known = [...free].find((other) => sign(other) === sign(one));
      if (!known) continue;
      found.set(one, known);
      free.delete(known);
    }
  }
  return now.map((one) => {
    const known = found.get(one);
    if (!known) return { ...one, key: newKey() };
    return saysTheSame(one, known) ? known : { ...known, ...one, key: known.key! };
  });
}

/** Returns whether the earlier record has every value that the reader found. */
const saysTheSame = (one: Component, known: Component): boolean =>
  Object.entries(one).every(([name, value]) => name === 'key' || sameJson(value, known[name]));
