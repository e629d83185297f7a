import { Button } from '@strapi/design-system';
import type { PieceStatus } from '../../../domain/translate';
import { useText } from '../../text';
import type { Session } from '../saving/session';
import { isWhole } from './whole';

/** Confirms all complete proposals with one click. */
export function ConfirmAll({ pieces, session }: { pieces: PieceStatus[]; session: Session }) {
  const say = useText();
  const whole = pieces.filter(isWhole);
  if (whole.length === 0) return null;
  return (
    <Button size="S" variant="secondary" onClick={() => void session.confirm(whole)}>
      {say('translate.confirm-all', { count: whole.length })}
    </Button>
  );
}
