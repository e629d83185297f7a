import { Badge } from '../../badge';
import type { PieceStatus } from '../../../domain/translate';
import { useText } from '../../text';

/** Shows why a piece needs work; nothing if it needs none. A changed number is more severe than a changed word. */
export function State({ piece: { status, grade } }: { piece: PieceStatus }) {
  const say = useText();
  if (status !== 'stale') return null;
  const colour = grade === 'wording' ? 'warning' : 'danger';
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
      {say(`translate.stale.${grade}`)}
    </Badge>
  );
}
