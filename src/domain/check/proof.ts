import type { Issue, RuleId, Severity } from '../issue';
import { compare } from '../parity/compare';
import { lexiconOf } from '../parity/lexicon';
import { comparedIn, type Compared } from '../parity/coverage';
import type { Passage, Span } from '../parity/passage';
import { passagesEn, passagesZh } from '../parity/text';
import { parityFindings, type ParityFinding } from './parity';

/** A place in one of two plain texts: UTF-16 offsets into that file as read. */
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

/** What was found, and how much was compared: nothing found says something only of what was. */
export interface Proof {
  numerals: Compared;
  issues: ProofIssue[];
}

/**
 * In what an English plain text does not agree with its Chinese source, in the order of the English.
 * Throws `UnreadableFileError` where a text is empty or no text.
 */
export const proof = (source: string, target: string): ProofIssue[] =>
  proofOf(passagesZh(source), passagesEn(target)).issues;

/** The same of passages, with how many numerals of each side were compared. */
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
