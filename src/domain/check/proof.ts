import type { Issue, RuleId, Severity } from '../issue';
import { compare } from '../parity/compare';
import { lexiconOf } from '../parity/lexicon';
import { comparedIn, type Compared } from '../parity/coverage';
import type { Passage, Span } from '../parity/passage';
import { passagesEn, passagesZh } from '../parity/text';
import { parityFindings, type ParityFinding } from './parity';

/** A place in one of two plain texts, in UTF-16 offsets of that file as it was read. */
export interface TextPlace {
  document: 'source' | 'target';
  start: number;
  end: number;
}

/** A finding of `proof`. */
export interface ProofIssue {
  ruleId: RuleId;
  severity: Severity;
  place: TextPlace;
  actual: Issue['actual'];
  expected: Issue['expected'];
  cause: TextPlace | null;
}

/** The findings, and how much was compared. No findings only means that the compared part agrees. */
export interface Proof {
  numerals: Compared;
  issues: ProofIssue[];
}

/**
 * Compares an English plain text with its Chinese source. Returns the differences in the order of the English text.
 * Throws `UnreadableFileError` if a file is empty or is not a text.
 */
export const proof = (source: string, target: string): ProofIssue[] =>
  proofOf(passagesZh(source), passagesEn(target)).issues;

/** Compares passages. Also returns how many numerals of each side were compared. */
export function proofOf(source: readonly Passage[], target: readonly Passage[]): Proof {
  const comparison = compare(source, target, lexiconOf());
  const issues = parityFindings(comparison)
    .map(issueOf)
    .sort((a, b) => a.place.start - b.place.start);
  return { numerals: comparedIn(comparison), issues };
}

function issueOf({ ruleId, severity, at, actual, expected, cause }: ParityFinding): ProofIssue {
  return {
    ruleId,
    severity,
    place: placeOf('target', at),
    actual: actual ?? null,
    expected: expected ?? null,
    cause: cause ? placeOf('source', cause) : null,
  };
}

const placeOf = (
  document: TextPlace['document'],
  { passage: { offset = 0 }, start, end }: Span,
): TextPlace => ({ document, start: offset + start, end: offset + end });
