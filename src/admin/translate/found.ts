import { pieceOf, type PieceStatus } from '../../domain/translate';
import type { Finding } from '../checks/use-checks';

/** Rules that report missing translations. These are shown as a count, not as a finding at each place. */
const UNTRANSLATED =
  /^parity-(untranslated|passage-missing|sentence-missing|section-missing|figure-missing|metric-missing|quote-missing)$/;

/** Counts the findings that only say that a piece is not translated yet. */
export const untranslatedIn = (
  findings: readonly Finding[],
  pieces: readonly PieceStatus[],
): number =>
  findings.filter(
    (finding) =>
      UNTRANSLATED.test(finding.ruleId) || pieceOf(finding, pieces)?.status === 'missing',
  ).length;

/** Groups findings by the piece that they are in. Findings in pieces that are not translated yet are left out. */
export function foundIn(findings: readonly Finding[], pieces: readonly PieceStatus[]) {
  const byPath = new Map<string, Finding[]>();
  const general: Finding[] = [];
  for (const finding of findings) {
    const piece = pieceOf(finding, pieces);
    if (piece?.status === 'missing') continue;
    if (!piece) general.push(finding);
    else byPath.set(piece.path, [...(byPath.get(piece.path) ?? []), finding]);
  }
  return { byPath, general };
}

/**
 * Whether a finding is shown. Findings that only say that work remains are hidden, and so are those that belong to the
 * desk.
 */
export const isShown = ({ ruleId }: Finding, isDone: boolean): boolean =>
  ruleId !== 'figures-coverage' && (isDone || !UNTRANSLATED.test(ruleId));
