import { pieceOf, type PieceStatus } from '../../domain/translate';
import type { Finding } from '../checks/use-checks';

/** What says that something is not translated yet is a count, and not a finding at each place. */
const UNTRANSLATED =
  /^parity-(untranslated|passage-missing|sentence-missing|section-missing|figure-missing|metric-missing|quote-missing)$/;

/** Findings by the piece that each stands in; those of what nobody translated yet are left out. */
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

/** Whether a finding is to be shown: not what only says that work is left to do, and not what is to be done in the desk. */
export const isShown = ({ ruleId }: Finding, isDone: boolean): boolean =>
  ruleId !== 'figures-coverage' && (isDone || !UNTRANSLATED.test(ruleId));
