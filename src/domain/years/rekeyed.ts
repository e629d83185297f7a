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
 * A document that was read anew, with the keys of what it was before: sections by heading, then by text; records by what they
 * say. So what its author did not change is equal to what it was, and a record keeps its indicator and its translation. What
 * no document can say (organization, series, slug, dismissals, pictures) is as it was.
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

/** Which section of before each is; -1 for a new one. By heading first: an empty draft has nothing else. */
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

/** By what a record is known, the surest first. */
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

/** Each takes the record of before that says the same, whole; else its key, and what no document says. */
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

/** All that the reader says of it was said before. */
const saysTheSame = (one: Component, known: Component): boolean =>
  Object.entries(one).every(([name, value]) => name === 'key' || sameJson(value, known[name]));
