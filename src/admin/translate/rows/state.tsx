import { Badge } from '../../badge';
import type { PieceStatus } from '../../../domain/translate';
import { useText } from '../../text';

/** Why a piece wants somebody; nothing where it does not. A number that changed is graver than a word. */
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
