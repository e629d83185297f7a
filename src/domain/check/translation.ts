import { groupedBy } from '../grouped';
import type { Issue } from '../issue';
import { align } from '../parity/align';
import type { Bead } from '../parity/bead';
import { compareBeads } from '../parity/compare';
import { proportionOf } from '../parity/length';
import { lexiconOf } from '../parity/lexicon';
import type { Span } from '../parity/passage';
import { readPassage, type Read } from '../parity/reading';
import { passagesOf } from '../parity/report';
import type { Place, Report } from '../report';
import { parityFindings, type ParityFinding } from './parity';
import { passagesCrowded } from './parity/passages-crowded';
import { recordsDiffer } from './records';
import type { Term } from './rule';
import { termFindings } from './terms';

/**
 * In what a translation does not agree with its source. Sections are aligned by key, paragraphs within them by
 * what meets in them. Linear in the number of sections.
 */
export function checkTranslation(source: Report, target: Report, terms: readonly Term[]): Issue[] {
  const { beads, crowded } = alignedOf(source, target);
  const comparison = compareBeads(beads, lexiconOf(terms));
  return [
    ...[...parityFindings(comparison), ...crowded].map(issueOf),
    ...recordsDiffer(source, target),
    ...termFindings(source, target, terms),
  ];
}

interface Aligned {
  beads: Bead[];
  /** Of sections with too many paragraphs. */
  crowded: ParityFinding[];
}

/** Section by section of the source; what the target alone has comes last. */
function alignedOf(source: Report, target: Report): Aligned {
  const chinese = passagesOf(source).map((passage) => readPassage(passage, 'zh'));
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

/** Findings about a report stand in its target; what is missing there has the place of its neighbours. */
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

/** A seam between two passages reaches over the ends of one. */
function placeOf({ passage, start, end }: Span): Place {
  const { section, paragraph } = passage.place!;
  const { length } = passage.text;
  return { section, paragraph, start: Math.max(0, start), end: Math.min(end, length) };
}
