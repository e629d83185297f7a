import { currencyOf } from '../currency';
import { groupedBy } from '../grouped';
import type { Issue } from '../issue';
import { align } from '../parity/align';
import type { Bead } from '../parity/bead';
import { compareBeads } from '../parity/compare';
import { comparedIn, type Compared } from '../parity/coverage';
import { proportionOf } from '../parity/length';
import { lexiconOf } from '../parity/lexicon';
import type { Span } from '../parity/passage';
import { readPassage, type Read } from '../parity/reading';
import { passagesOf } from '../parity/report';
import type { Place, Report } from '../report';
import { identified, textsOfBeads, textsOfRecords } from './identified';
import { parityFindings, type ParityFinding } from './parity';
import { passagesCrowded } from './parity/passages-crowded';
import { recordsDiffer } from './records';
import type { Term } from './rule';
import { termFindings } from './terms';

/**
 * The findings in a translation, and how many numerals of both sides were compared. No findings only means that the
 * compared numerals agree.
 */
export interface Translated {
  issues: Issue[];
  numerals: Compared;
}

/**
 * Compares a translation with its source. Sections are aligned by key, and paragraphs within them by their common
 * content. Each finding has an id, by which it can be dismissed. The time is linear in the number of sections.
 */
export function examineTranslation(
  source: Report,
  target: Report,
  terms: readonly Term[],
): Translated {
  const { beads, crowded } = alignedOf(source, target);
  const comparison = compareBeads(beads, lexiconOf(terms));
  const [inPassages, inRecords] = [textsOfBeads(comparison.beads), textsOfRecords(source, target)];
  const issues = identified([
    ...[...parityFindings(comparison), ...crowded].map((finding) => ({
      issue: issueOf(finding),
      texts: inPassages(finding),
    })),
    ...[...recordsDiffer(source, target), ...termFindings(source, target, terms)].map((issue) => ({
      issue,
      texts: inRecords(issue),
    })),
  ]);
  return { issues, numerals: comparedIn(comparison) };
}

/** Returns only the findings of `examineTranslation`. */
export const checkTranslation = (...given: Parameters<typeof examineTranslation>): Issue[] =>
  examineTranslation(...given).issues;

interface Aligned {
  beads: Bead[];
  /** Findings about sections with too many paragraphs. */
  crowded: ParityFinding[];
}

/** Aligns section by section in the order of the source. Sections that only the target has come last. */
function alignedOf(source: Report, target: Report): Aligned {
  const currency = currencyOf(source);
  const chinese = passagesOf(source).map((passage) => readPassage(passage, 'zh', currency));
  const english = passagesOf(target).map((passage) => readPassage(passage, 'en'));
  const [from, to] = [bySection(chinese), bySection(english)];
  const proportion = proportionOf(chinese, english);
  const keys = new Set([...from.keys(), ...to.keys()]);
  const sections = [...keys].map((key) => [from.get(key) ?? [], to.get(key) ?? []] as const);
  return {
    beads: sections.flatMap(([one, other]) => align(one, other, proportion)),
    crowded: sections.flatMap(([one, other]) => passagesCrowded(one, other)),
  };
}

const bySection = (reads: readonly Read[]) => groupedBy(reads, ({ passage }) => passage.section);

/**
 * Builds an issue from a finding. Its place is in the target. If something is missing there, the place is that of its
 * neighbours.
 */
function issueOf({ ruleId, severity, at, actual, expected, cause }: ParityFinding): Issue {
  return {
    ruleId,
    severity,
    ...(at.passage.place && { place: placeOf(at) }),
    ...(at.passage.field && { field: at.passage.field }),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(cause?.passage.place && { cause: placeOf(cause) }),
  };
}

/** Returns the place of a span. A seam between two passages extends beyond a passage, so it is clipped. */
function placeOf({ passage, start, end }: Span): Place {
  const { section, paragraph } = passage.place!;
  const { length } = passage.text;
  return { section, paragraph, start: Math.max(0, start), end: Math.min(end, length) };
}
