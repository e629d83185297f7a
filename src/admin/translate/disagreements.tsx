import type { PieceStatus } from '../../domain/translate';
import { Findings } from '../checks/findings';
import { useChecks, type Finding } from '../checks/use-checks';
import { Sheet } from '../sheet';

type Props = { documentId: string; locale: string; pieces: readonly PieceStatus[] };

/** In what the translation does not agree with its source, each leading to the piece that says it. */
export function Disagreements({ documentId, locale, pieces }: Props) {
  // Every change of a text may settle one of them.
  const updatedAt = pieces.map(({ hash, target }) => hash + target).join();
  const { checks } = useChecks({ documentId, locale, updatedAt });
  const issues = checks?.issues.filter(({ ruleId }) => /^(parity|term)-/.test(ruleId)) ?? [];
  if (issues.length === 0) return null;
  return (
    <Sheet>
      <Findings issues={issues} onShow={(finding) => show(pieceOf(finding, pieces))} />
    </Sheet>
  );
}

function show(piece: PieceStatus | undefined): void {
  const row = piece && document.getElementById(piece.path);
  row?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  row?.querySelector('textarea')?.focus({ preventScroll: true });
}

/** The piece that says what was found; for what nothing says, the first piece of its section. */
function pieceOf({ place, field, actual }: Finding, pieces: readonly PieceStatus[]) {
  const here = pieces.filter(({ section, path }) =>
    place ? section === place.section : path === field,
  );
  const says = ({ kind, target }: PieceStatus) =>
    !kind.startsWith('metric') && typeof actual === 'string' && target.includes(actual);
  return here.find(says) ?? here[0];
}
