import { canonical } from '../version/canonical';
import { hashOf } from '../translate/hash';
import { once } from '../once';
import type { Issue, RuleId } from '../issue';
import type { Bead } from '../parity/bead';
import { printedOf, type Passage } from '../parity/passage';
import type { Place, Report, Section } from '../report';
import { textOf } from '../translate/blocks';
import type { ParityFinding } from './parity';

/** Hashes (`hashOf`) of the texts that a finding is about. A changed text has another hash. */
export interface Texts {
  source: string;
  target: string;
}

/**
 * Gives each finding an id. The id depends on what was found, on its position within its texts, and on those texts (for
 * a translation, in both languages). The id stays the same while the texts stay the same, even if the paragraph moves.
 * If a text changes, the id changes. Findings that would share an id get a counter.
 */
export function identified(found: readonly { issue: Issue; texts: Texts }[]): Issue[] {
  const times = new Map<string, number>();
  return found.map(({ issue, texts }) => {
    const name = nameOf(issue, texts);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { ...issue, id: time === 1 ? name : `${name}-${time}` };
  });
}

function nameOf(issue: Issue, { source, target }: Texts): string {
  const { ruleId, place, field, actual, expected, cause } = issue;
  const stretches = [place, cause].map((at) => at && [at.section, at.start, at.end]);
  return hashOf(JSON.stringify([ruleId, field, actual, expected, stretches, source, target]));
}

/**
 * Returns a function that gives the hashes of the passages aligned with a finding: those at its place, and those at its
 * cause.
 */
export function textsOfBeads(beads: readonly Bead[]): (finding: ParityFinding) => Texts {
  const holding = new Map<Passage, { source: () => string; target: () => string }>();
  for (const bead of beads) {
    const names = {
      source: once(() => named(bead.source)),
      target: once(() => named(bead.target)),
    };
    for (const { passage } of [...bead.source, ...bead.target]) holding.set(passage, names);
  }
  return ({ at, cause }) => {
    const here = holding.get(at.passage);
    const there = (cause && holding.get(cause.passage)) ?? here;
    return {
      source: there?.source() ?? hashOf(cause ? printedOf(cause.passage) : ''),
      target: here?.target() ?? hashOf(at.passage.text),
    };
  };
}

const named = (reads: readonly { passage: Passage }[]): string =>
  hashOf(JSON.stringify(reads.map(({ passage }) => printedOf(passage))));

/**
 * Returns a function that gives the hashes of the texts of a finding in a single report: the heading or paragraph of
 * its place, and that of its cause. Without a paragraph, the function uses the field or the section, or null if there
 * is none.
 */
export function textsOfReport(report: Report): (issue: Issue) => Texts {
  const sections = new Map(report.sections.map((section) => [section.key, section]));
  const textAt = (place: Place): unknown => {
    const section = sections.get(place.section);
    const block = section?.body[place.paragraph - 1];
    if (block) return textOf(block);
    return place.start === place.end ? section : section?.heading;
  };
  const named = (place: Place | undefined, field?: string) =>
    hashOf(canonical(place ? (textAt(place) ?? null) : (report[field as keyof Report] ?? null)));
  return ({ place, field, cause }) => ({ source: named(cause), target: named(place, field) });
}

/** The part of a section that a rule of records reads. Rules that are not listed read the whole section. */
const LOOKS_AT: Partial<Record<RuleId, (section: Section) => unknown>> = {
  'parity-metric': ({ metrics }) => metrics,
  'parity-metric-missing': ({ metrics }) => metrics,
  'parity-speaker': ({ quotes }) => quotes,
  'parity-photo': ({ photos }) => photos,
  'parity-photo-missing': ({ photos }) => photos,
  'parity-section-moved': ({ heading }) => heading,
};

/**
 * Returns a function that gives the hashes of the records of a finding: its section in both reports, or one field of
 * both.
 */
export function textsOfRecords(source: Report, target: Report): (issue: Issue) => Texts {
  const [from, to] = [source, target].map(recordsIn) as [Recorded, Recorded];
  return (issue) => ({ source: from(issue), target: to(issue) });
}

type Recorded = (issue: Issue) => string;

function recordsIn(report: Report): Recorded {
  const sections = new Map(report.sections.map((section) => [section.key, section]));
  const known = new Map<string, string>();
  return ({ ruleId, place, field = '' }) => {
    const name = place ? `${LOOKS_AT[ruleId] ? ruleId : ''} ${place.section}` : field;
    const held = known.get(name);
    if (held) return held;
    const section = place && sections.get(place.section);
    const looksAt = LOOKS_AT[ruleId] ?? ((all: Section) => all);
    const value = place ? section && looksAt(section) : report[field as keyof Report];
    const made = hashOf(canonical(value ?? null));
    known.set(name, made);
    return made;
  };
}
