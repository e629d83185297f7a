import type { Issue, RuleId, Severity } from '../issue';
import { compare } from '../parity/compare';
import { lexiconOf } from '../parity/lexicon';
import type { Span } from '../parity/passage';
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

/**
 * In what an English plain text does not agree with its Chinese source, in the order of the English.
 * Throws `UnreadableFileError` where a text is empty or no text.
 */
export function proof(source: string, target: string): ProofIssue[] {
  const comparison = compare(passagesZh(source), passagesEn(target), lexiconOf());
  return parityFindings(comparison)
    .map(issueOf)
    .sort((a, b) => a.place.start - b.place.start);
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
